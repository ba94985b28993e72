/** Brings every file of a version onto the device, each checked to be the very one that was built. */
import {
  addressOf,
  cacheOf,
  isNamedByContent,
  otherCaches,
  type SiteVersion,
} from './site-version.ts';

/** Few at a time: what the reader is doing meanwhile goes first. */
const AT_ONCE = 3;

export interface Stores {
  readonly caches: Pick<CacheStorage, 'keys' | 'open'>;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
}

/**
 * Resolves once all files are kept; rejects when one cannot be had, and the version is then not
 * used. What was kept by then stays, and need not be fetched at the next try.
 */
export async function keepFiles(version: SiteVersion, stores: Stores): Promise<void> {
  const { caches } = stores;
  const own = await caches.open(cacheOf(version));
  const others = await Promise.all(
    (await otherCaches(version, caches)).map((name) => caches.open(name)),
  );
  const left = [...version.files];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [file, hash] = next;
      const address = addressOf(file, version);
      if ((await sound(await own.match(address), hash)) !== undefined) continue;
      const copied = isNamedByContent(file) ? await copyIn(others, address, hash) : undefined;
      await own.put(address, copied ?? (await fetched(file, hash, version, stores)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function copyIn(
  caches: readonly Cache[],
  address: string,
  hash: string,
): Promise<Response | undefined> {
  for (const cache of caches) {
    const copy = await sound(await cache.match(address), hash);
    if (copy !== undefined) return copy;
  }
  return undefined;
}

async function fetched(
  file: string,
  hash: string,
  version: SiteVersion,
  { fetch }: Stores,
): Promise<Response> {
  // By the address a reader goes to: some servers send `index.html` on to its folder.
  const address = addressOf(file.replace(/(^|\/)index\.html$/, '$1'), version);
  // What the page itself has just loaded is at hand; only what is out of date is asked for again.
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(address, { cache, priority: 'low' });
    const kept = response.ok ? await sound(response, hash) : undefined;
    if (kept !== undefined) return kept;
  }
  throw new Error(`${file} is not what was built.`);
}

/** Headers that belong to the way a file came, and not to the file. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'vary'];

/** A fresh response of the same bytes, if they are the right ones. */
async function sound(response: Response | undefined, hash: string): Promise<Response | undefined> {
  if (response === undefined) return undefined;
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) return undefined;
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  // Made anew, so that it is no redirect's: a browser refuses those as the answer to a navigation.
  return new Response(bytes, { headers });
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
