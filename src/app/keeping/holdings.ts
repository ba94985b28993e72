/** All that a device keeps, as it lies there: for taking it along, and for erasing it. */
import type { StoreName } from './database.ts';

/** Every record by its key, store by store; nothing of it has been parsed. */
export type Held = Readonly<Record<StoreName, ReadonlyMap<string, unknown>>>;

/** What is to be stored, store by store; what is not named stays as it is. */
export type Writes = Readonly<Partial<Record<StoreName, ReadonlyMap<string, unknown>>>>;

export interface Holdings {
  /** Whether what is stored outlives this page. */
  readonly lasting: boolean;
  readonly all: () => Promise<Held>;
  /**
   * Reads everything and stores what is decided on it, all of it or nothing; no other page writes
   * in between.
   */
  readonly change: (decide: (held: Held) => Writes) => Promise<void>;
  /** Removes everything; other pages write nothing back. */
  readonly erase: () => Promise<void>;
}
