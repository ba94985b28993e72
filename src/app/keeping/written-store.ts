/** What a trainee writes or notes about a run: records under the run's name, apart from it. */
import { type OwnReplies, readOwnReplies } from '../../practice/own-replies.ts';
import {
  EMPTY_REFLECTION,
  isUnwritten,
  type Reflection,
  readReflection,
} from '../../practice/reflection.ts';
import { EMPTY_SHEET, isEmpty, readSheet, type Sheet } from '../../practice/sheet.ts';
import { readUrges, type Urges } from '../../practice/urges.ts';
import type { Damaged } from './attempt.ts';
import type { Connection, StoreName } from './database.ts';
import type { MemoryHome } from './memory-home.ts';

export interface WrittenStore {
  /** What the trainee wrote on looking back. */
  readonly reflections: ByRun<Reflection>;
  /** The pages for supervision. */
  readonly sheets: ByRun<Sheet>;
  /** What the trainee would have said before the replies were shown. */
  readonly ownReplies: ByRun<OwnReplies>;
  /** What pulled at the trainee before the replies were shown. */
  readonly urges: ByRun<Urges>;
}

/** One kind of record about runs. A run that is removed takes them along (`AttemptStore.remove`). */
export interface ByRun<T> {
  /** What is kept about a run; what cannot be read is as if nothing were there. */
  of(run: string): Promise<T>;
  /** Keeps a record in place of what is there: asked for at once, so that it is kept even as the page goes. */
  keep(run: string, record: T): Promise<void>;
  /** Makes of what is kept what is to be kept; no other page writes in between. */
  change(run: string, made: (kept: T) => T): Promise<void>;
}

/** How a kind of record is read, and when there is nothing of it to keep. */
export interface RunRecord<T> {
  readonly store: StoreName;
  readonly none: T;
  readonly isNone: (record: T) => boolean;
  readonly parse: (key: string, found: unknown) => T | Damaged;
}

export const REFLECTION: RunRecord<Reflection> = {
  store: 'reflections',
  none: EMPTY_REFLECTION,
  isNone: isUnwritten,
  parse: orDamaged(readReflection),
};

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

export const URGES: RunRecord<Urges> = {
  store: 'urges',
  none: [],
  isNone: (urges) => urges.length === 0,
  parse: orDamaged(readUrges),
};

/** In IndexedDB; rejects when the browser refuses storage. */
export async function openIndexedWrittenStore(
  connecting: Promise<Connection>,
): Promise<WrittenStore> {
  const { use } = await connecting;
  const byRun = <T extends object>(kind: RunRecord<T>): ByRun<T> => ({
    of: async (run) => soundOf(kind, run, await (await use()).get(kind.store, run)),
    async keep(run, record) {
      const tx = (await use()).transaction(kind.store, 'readwrite', { durability: 'relaxed' });
      const put = kind.isNone(record) ? tx.store.delete(run) : tx.store.put(record, run);
      tx.commit();
      await Promise.all([put, tx.done]);
    },
    async change(run, made) {
      const tx = (await use()).transaction(kind.store, 'readwrite', { durability: 'relaxed' });
      const record = made(soundOf(kind, run, await tx.store.get(run)));
      const put = kind.isNone(record) ? tx.store.delete(run) : tx.store.put(record, run);
      await Promise.all([put, tx.done]);
    },
  });
  return every(byRun);
}

/** In memory, when the browser refuses that. */
export function openMemoryWrittenStore(home: MemoryHome): WrittenStore {
  const byRun = <T extends object>(kind: RunRecord<T>): ByRun<T> => {
    const kept = home[kind.store];
    const of = (run: string): T => soundOf(kind, run, kept.get(run));
    const keep = async (run: string, record: T) => {
      if (kind.isNone(record)) kept.delete(run);
      else kept.set(run, record);
    };
    return {
      of: async (run) => of(run),
      keep,
      change: (run, made) => keep(run, made(of(run))),
    };
  };
  return every(byRun);
}

function every(byRun: <T extends object>(kind: RunRecord<T>) => ByRun<T>): WrittenStore {
  return {
    reflections: byRun(REFLECTION),
    sheets: byRun(SHEET),
    ownReplies: byRun(OWN_REPLIES),
    urges: byRun(URGES),
  };
}

function soundOf<T extends object>({ none, parse }: RunRecord<T>, run: string, found: unknown): T {
  const record = found === undefined ? none : parse(run, found);
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
