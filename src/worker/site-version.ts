/** One version of the site: which files it is made of, and where they are kept on the device. */

export interface SiteVersion {
  /** Names this very set of files. */
  readonly name: string;
  /** The address of the site's root, with `/` at its end. */
  readonly root: string;
  /** The SHA-256 (base64url) of each file, by its path from the root. */
  readonly files: ReadonlyMap<string, string>;
}

const OURS = 'reattune-site-';

/** The cache that holds a version's files, and no others. */
export function cacheOf({ name }: SiteVersion): string {
  return OURS + name;
}

/** The caches of all versions but this one. */
export async function otherCaches(
  version: SiteVersion,
  caches: Pick<CacheStorage, 'keys'>,
): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(OURS) && name !== cacheOf(version));
}

/** The address under which a file is kept, whatever address it is asked for by. */
export function addressOf(file: string, { root }: SiteVersion): string {
  return new URL(file.split('/').map(encodeURIComponent).join('/'), root).href;
}

/** A file whose name changes with its content: the same name is the same file in every version. */
export function isNamedByContent(file: string): boolean {
  return file.startsWith('assets/');
}
