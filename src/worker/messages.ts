/** What pages and the worker say to one another. */

export type ToWorker =
  /** The reader has accepted the newer version: it need not wait for the older pages to close. */
  | { readonly kind: 'take-over' }
  /** A page has loaded, and older ones may have been closed since. */
  | { readonly kind: 'page-stands' };

/** Asks a page for what it is made of; it answers through the port that comes along. */
export interface ToPage {
  readonly kind: 'made-of';
}

/** The addresses of the scripts a page came with. */
export type MadeOf = readonly string[];
