/** Serves a built site as static files, for one person on one machine. */
import { statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Answer, answerFor } from './site-answer.ts';
import { readSite, type Site } from './site-files.ts';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Where to listen: exactly there, or on the first free port from there. */
export interface Place {
  readonly port: number;
  readonly exactly: boolean;
}

const HOST = '127.0.0.1';
const PORTS_TRIED = 100;

/**
 * Serves the site until closed. A newer build is picked up with the next page, and the files of
 * the one before stay for the pages that are still open.
 */
export async function serveSite(folder: string, place: Place): Promise<Served> {
  const current = upToDate(folder);
  const server = createServer((request, response) => {
    answer(current(), request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, place);
  return {
    url: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The sites to look in, newest first; read again when the folder has been replaced. */
function upToDate(folder: string): () => readonly Site[] {
  let made = identityOf(folder);
  let sites: readonly Site[] = [readSite(folder)];
  return () => {
    const now = identityOf(folder);
    if (now !== undefined && now !== made) {
      made = now;
      sites = [readSite(folder), ...sites.slice(0, 2)];
    }
    return sites;
  };
}

function identityOf(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.birthtimeMs}`;
}

async function answer(
  sites: readonly Site[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found: Answer = await answerFor(sites, {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    encodings: String(request.headers['accept-encoding'] ?? ''),
    knows: request.headers['if-none-match'],
  });
  response.writeHead(found.status, found.headers);
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

async function listen(server: Server, place: Place): Promise<number> {
  const last = place.exactly ? place.port : place.port + PORTS_TRIED;
  for (let port = place.port; ; port += 1) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken) throw error;
      if (port >= last) throw new Error(`Port ${port} is taken; choose another with --port.`);
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
