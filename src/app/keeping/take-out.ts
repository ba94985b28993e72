/** Takes records out of the stores so that they can be put back, as they were, while the page stands. */
import { type Attempt, contentKey } from './attempt.ts';
import { ABOUT_A_RUN, type Connection, type StoreName } from './database.ts';
import type { MemoryHome } from './memory-home.ts';

/**
 * Puts back what was taken out. A record that has come into its place meanwhile stays; rejects
 * when everything has been erased since.
 */
export type PutBack = () => Promise<void>;

/** One key of a store, or every key that begins so. */
export interface Taken {
  readonly store: StoreName;
  readonly key: string;
  /** `key` is how the keys of several begin. */
  readonly several?: true;
}

/** A run with all that was written about it, and its content if no other of the runs needs it. */
export function withRun(id: string, runs: readonly Attempt[]): readonly Taken[] {
  const run = runs.find((one) => one.id === id);
  const key = run === undefined ? undefined : contentKey(run);
  const needed = runs.some((other) => other.id !== id && contentKey(other) === key);
  return [
    { store: 'attempts', key: id },
    ...ABOUT_A_RUN.map((store) => ({ store, key: id })),
    ...(key === undefined || needed ? [] : [{ store: 'contents' as const, key }]),
  ];
}

/** Out of IndexedDB, all in one transaction; what cannot be read is taken along as it lies there. */
export async function takeOut(use: Connection['use'], taken: readonly Taken[]): Promise<PutBack> {
  const stores = [...new Set(taken.map(({ store }) => store))];
  if (stores.length === 0) return async () => {};
  const write = async () =>
    (await use()).transaction(stores, 'readwrite', { durability: 'relaxed' });
  const tx = await write();
  const found: { readonly store: StoreName; readonly key: string; readonly record: unknown }[] = [];
  const each = taken.map(async (one) => {
    const store = tx.objectStore(one.store);
    const range = rangeOf(one);
    const [keys, records] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    for (const [place, key] of keys.entries())
      found.push({ store: one.store, key, record: records[place] });
    await store.delete(range);
  });
  await Promise.all([...each, tx.done]);
  return async () => {
    const tx = await write();
    const back = found.map(async ({ store, key, record }) => {
      const there = await tx.objectStore(store).getKey(key);
      if (there === undefined) await tx.objectStore(store).put(record, key);
    });
    await Promise.all([...back, tx.done]);
  };
}

/** Out of memory. */
export function takeOutOfMemory(home: MemoryHome, taken: readonly Taken[]): PutBack {
  const found = taken.flatMap((one) =>
    [...home[one.store]]
      .filter(([key]) => (one.several ? key.startsWith(one.key) : key === one.key))
      .map(([key, record]) => ({ store: one.store, key, record })),
  );
  for (const { store, key } of found) home[store].delete(key);
  return async () => {
    for (const { store, key, record } of found)
      if (!home[store].has(key)) home[store].set(key, record);
  };
}

function rangeOf({ key, several }: Taken): IDBKeyRange {
  return several ? keysBeginning(key) : IDBKeyRange.only(key);
}

/** Every key that begins so, and no other: up to what comes next after its last sign. */
export function keysBeginning(start: string): IDBKeyRange {
  const last = start.length - 1;
  const next = start.slice(0, last) + String.fromCharCode(start.charCodeAt(last) + 1);
  return IDBKeyRange.bound(start, next, false, true);
}
