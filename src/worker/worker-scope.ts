/**
 * What the browser gives a service worker, as far as this one uses it. TypeScript's library for
 * workers cannot be had beside the one for pages, which everything else here is checked with.
 */

export interface WorkerScope {
  readonly registration: {
    /** The site's root. */
    readonly scope: string;
    /** A newer worker that is bringing its files. */
    readonly installing: unknown;
    /** A newer worker that has its files, and waits to be let in. */
    readonly waiting: unknown;
  };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly OpenPage[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(kind: 'install' | 'activate', told: (event: Lasting) => void): void;
  addEventListener(kind: 'message', told: (event: Lasting & Message) => void): void;
  addEventListener(kind: 'fetch', told: (event: Lasting & Fetch) => void): void;
}

/** A page of the site, in a tab or window. */
export interface OpenPage {
  readonly postMessage: (message: unknown, ports: Transferable[]) => void;
}

interface Lasting {
  /** Keeps the worker alive until the work is done. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Message {
  readonly data: unknown;
}

interface Fetch {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
