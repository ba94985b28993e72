/** Which file of the site an address means. */
import type { SiteVersion } from './site-version.ts';

/**
 * The path of an address from the site's root, without query and fragment: `s/gone-silent/`.
 * Nothing when it lies outside the site, or cannot be read.
 */
export function pathIn(address: string, { root }: Pick<SiteVersion, 'root'>): string | undefined {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  if (!whole.startsWith(root)) return undefined;
  try {
    return decodeURIComponent(whole.slice(root.length));
  } catch {
    return undefined;
  }
}

/** The file at a path: itself, or, for a page with or without its slash, the page's own HTML. */
export function fileAt(path: string, { files }: Pick<SiteVersion, 'files'>): string | undefined {
  if (files.has(path)) return path;
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  const page = `${folder}index.html`;
  return files.has(page) ? page : undefined;
}
