/** Deletes the files of older versions, once no page that stands on them is open. */
import { pathIn } from './file-for.ts';
import type { MadeOf, ToPage } from './messages.ts';
import { otherCaches, type SiteVersion } from './site-version.ts';
import type { OpenPage, WorkerScope } from './worker-scope.ts';

/** How long a page may take to say what it is made of, in milliseconds. */
const PATIENCE = 3_000;

export interface Household {
  readonly version: SiteVersion;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'>;
  readonly registration: WorkerScope['registration'];
  readonly clients: Pick<WorkerScope['clients'], 'matchAll'>;
}

/**
 * Asks every open page which scripts it came with. A page that does not answer (it may be asleep,
 * or still loading) counts as one of an older version: keeping too much costs only room.
 */
export async function letGoOfOlder(household: Household): Promise<void> {
  const { version, caches, registration, clients } = household;
  const others = await otherCaches(version, caches);
  if (others.length === 0) return;
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const served = await Promise.all(pages.map((page) => standsOn(version, page)));
  if (served.includes(false)) return;
  // A cache of a newer version, come or just coming, looks like an older one from here.
  if (registration.installing !== null || registration.waiting !== null) return;
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** The names of scripts change with all they can ever load, so a page whose scripts are here is served. */
async function standsOn({ root, files }: SiteVersion, page: OpenPage): Promise<boolean> {
  const scripts = await madeOf(page);
  if (scripts === undefined || scripts.length === 0) return false;
  return scripts.every((address) => files.has(pathIn(address, { root }) ?? ''));
}

function madeOf(page: OpenPage): Promise<MadeOf | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const settle = (said: MadeOf | undefined): void => {
      clearTimeout(timer);
      port1.close();
      resolve(said);
    };
    const timer = setTimeout(() => settle(undefined), PATIENCE);
    port1.onmessage = ({ data }: MessageEvent<unknown>) =>
      settle(Array.isArray(data) ? data.filter((one) => typeof one === 'string') : undefined);
    const question: ToPage = { kind: 'made-of' };
    page.postMessage(question, [port2]);
  });
}
