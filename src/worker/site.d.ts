/** What `write-worker.ts` gives the worker when the site has been built. */

declare module 'virtual:site' {
  /** The SHA-256 (base64url) of each file, by its path from the site's root: `s/gone-silent/index.html`. */
  export const files: Readonly<Record<string, string>>;
  /** Names this very set of files. */
  export const version: string;
}
