/** What a trainee writes about a run beside “How was that?”: records under the run's name, apart from it. */
import { type OwnReplies, readOwnReplies } from '../../practice/own-replies.ts';
import { EMPTY_SHEET, isEmpty, readSheet, type Sheet } from '../../practice/sheet.ts';
import type { Damaged } from './attempt.ts';
import type { Connection, StoreName } from './database.ts';
import type { MemoryHome } from './memory-home.ts';

export interface WrittenStore {
  /** The pages for supervision. */
  readonly sheets: ByRun<Sheet>;
  /** What the trainee would have said before the replies were shown. */
  readonly ownReplies: ByRun<OwnReplies>;
}

/** One kind of record about runs. A run that is removed takes them along (`AttemptStore.remove`). */
export interface ByRun<T> {
  /** What is kept about a run, or what is left of it when it is damaged; never nothing. */
  of(run: string): Promise<T | Damaged>;
  keep(run: string, record: T): Promise<void>;
}

/** How a kind of record is read, and when there is nothing of it to keep. */
export interface RunRecord<T> {
  readonly store: StoreName;
  readonly none: T;
  readonly isNone: (record: T) => boolean;
  readonly parse: (key: string, found: unknown) => T | Damaged;
}

export const SHEET: RunRecord<Sheet> = {
  store: 'sheets',
  none: EMPTY_SHEET,
  isNone: isEmpty,
  parse: orDamaged(readSheet),
};

export const OWN_REPLIES: RunRecord<OwnReplies> = {
  store: 'replies',
  none: [],
  isNone: (replies) => replies.length === 0,
  parse: orDamaged(readOwnReplies),
};

/** In IndexedDB; rejects when the browser refuses storage. */
export async function openIndexedWrittenStore(
  connecting: Promise<Connection>,
): Promise<WrittenStore> {
  const { use } = await connecting;
  const byRun = <T>({ store, none, isNone, parse }: RunRecord<T>): ByRun<T> => ({
    async of(run) {
      const found = await (await use()).get(store, run);
      return found === undefined ? none : parse(run, found);
    },
    async keep(run, record) {
      const tx = (await use()).transaction(store, 'readwrite', { durability: 'relaxed' });
      await Promise.all([
        isNone(record) ? tx.store.delete(run) : tx.store.put(record, run),
        tx.done,
      ]);
    },
  });
  return { sheets: byRun(SHEET), ownReplies: byRun(OWN_REPLIES) };
}

/** In memory, when the browser refuses that. */
export function openMemoryWrittenStore(home: MemoryHome): WrittenStore {
  const byRun = <T>({ store, none, isNone, parse }: RunRecord<T>): ByRun<T> => ({
    of: async (run) => (home[store].has(run) ? parse(run, home[store].get(run)) : none),
    async keep(run, record) {
      if (isNone(record)) home[store].delete(run);
      else home[store].set(run, record);
    },
  });
  return { sheets: byRun(SHEET), ownReplies: byRun(OWN_REPLIES) };
}

/** What could be read, and nothing in place of what is damaged. */
export function orNone<T extends object>(record: T | Damaged, { none }: RunRecord<T>): T {
  return 'fault' in record ? none : record;
}

function orDamaged<T extends object>(
  read: (found: unknown) => T | { readonly fault: string },
): RunRecord<T>['parse'] {
  return (key, found) => {
    const record = read(found);
    return 'fault' in record ? { key, found, fault: record.fault } : record;
  };
}
