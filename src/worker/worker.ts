/**
 * The service worker: keeps the whole site on the device, so that it works without a connection,
 * and brings a newer version without taking the older from under a page that is open on it.
 */
import { files, version as name } from 'virtual:site';
import { answer, isForUs } from './answer.ts';
import { keepFiles } from './keep-files.ts';
import { letGoOfOlder } from './let-go.ts';
import type { ToWorker } from './messages.ts';
import type { SiteVersion } from './site-version.ts';
import type { WorkerScope } from './worker-scope.ts';

// The only file that runs in a worker; everywhere else `self` is a window, and so it is typed.
const worker = self as unknown as WorkerScope;
const { registration, clients } = worker;
const version: SiteVersion = {
  name,
  root: registration.scope,
  files: new Map(Object.entries(files)),
};

/** One worker brings files while another might clear them away: never both at once. */
function alone(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request('reattune-site-files', work);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(alone(() => keepFiles(version, { caches, fetch: (...what) => fetch(...what) })));
});

worker.addEventListener('activate', (event) => {
  // The page of the first visit came without a worker; from here on it needs no connection either.
  event.waitUntil(clients.claim());
});

worker.addEventListener('message', (event) => {
  const kind = kindOf(event.data);
  if (kind === 'take-over') event.waitUntil(worker.skipWaiting());
  if (kind === 'page-stands')
    event.waitUntil(alone(() => letGoOfOlder({ version, caches, registration, clients })));
});

worker.addEventListener('fetch', (event) => {
  if (!isForUs(event.request, version)) return;
  event.respondWith(answer(event.request, { version, caches, fetch: (request) => fetch(request) }));
});

function kindOf(message: unknown): ToWorker['kind'] | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  const { kind } = message;
  return kind === 'take-over' || kind === 'page-stands' ? kind : undefined;
}
