/** Answers what a page asks for from what is kept on the device. */
import { fileAt, pathIn } from './file-for.ts';
import {
  addressOf,
  cacheOf,
  isNamedByContent,
  otherCaches,
  type SiteVersion,
} from './site-version.ts';

/** What is said where nothing is. */
const NO_PAGE = '404.html';

export interface Sources {
  readonly version: SiteVersion;
  readonly caches: Pick<CacheStorage, 'keys' | 'match'>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** The parts of a request that decide who answers it. */
export type Asked = Pick<Request, 'method' | 'url' | 'mode'>;

/** Whether it is for the worker to answer: pages, and the files the site is made of. All else is let be. */
export function isForUs({ method, url, mode }: Asked, version: SiteVersion): boolean {
  const path = pathIn(url, version);
  if (method !== 'GET' || path === undefined) return false;
  return mode === 'navigate' || version.files.has(path) || isNamedByContent(path);
}

/**
 * What is kept of this version comes first; then, for a page that is still open on an older one,
 * what is kept of that; then the network. Rejects as the network does.
 */
export async function answer(request: Request, sources: Sources): Promise<Response> {
  const { version } = sources;
  const path = pathIn(request.url, version) ?? '';
  const file = fileAt(path, version);
  const kept = file === undefined ? undefined : await ownFile(file, sources);
  if (kept !== undefined) return kept;
  if (request.mode === 'navigate') return await pageElsewhere(request, sources);
  return (await olderFile(path, sources)) ?? (await sources.fetch(request));
}

function ownFile(file: string, { version, caches }: Sources): Promise<Response | undefined> {
  return caches.match(addressOf(file, version), { cacheName: cacheOf(version) });
}

async function olderFile(
  file: string,
  { version, caches }: Sources,
): Promise<Response | undefined> {
  for (const cacheName of await otherCaches(version, caches)) {
    const found = await caches.match(addressOf(file, version), { cacheName });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A page this version does not have: a newer one may, and without a connection nobody can say. */
async function pageElsewhere(request: Request, sources: Sources): Promise<Response> {
  try {
    return await sources.fetch(request);
  } catch (fault) {
    const page = await ownFile(NO_PAGE, sources);
    if (page === undefined) throw fault;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}
