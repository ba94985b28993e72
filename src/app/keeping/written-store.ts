/** What a trainee writes, notes or answers: records apart from the runs, under a run's name or a unit's. */
import { type OwnReplies, readOwnReplies } from '../../practice/own-replies.ts';
import { type Practised, readPractised, unitOf } from '../../practice/practised.ts';
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
  /** Whether what is stored outlives this page. */
  readonly lasting: boolean;
  /** What the trainee wrote on looking back. */
  readonly reflections: ByKey<Reflection>;
  /** The pages for supervision. */
  readonly sheets: ByKey<Sheet>;
  /** What the trainee would have said before the replies were shown. */
  readonly ownReplies: ByKey<OwnReplies>;
  /** What pulled at the trainee before the replies were shown. */
  readonly urges: ByKey<Urges>;
  /** What they said after practising, by the unit's name (`unitKey`). */
  readonly practised: ByKey<Practised>;
}

/** One kind of record. Those about a run go with it when it is removed (`AttemptStore.remove`). */
export interface ByKey<T> {
  /** What is kept under a name; what cannot be read is as if nothing were there. */
  of(key: string): Promise<T>;
  /** All that can be read, by its name. */
  all(): Promise<ReadonlyMap<string, T>>;
  /** Keeps a record in place of what is there: asked for at once, so that it is kept even as the page goes. */
  keep(key: string, record: T): Promise<void>;
  /** Makes of what is kept what is to be kept; no other page writes in between. */
  change(key: string, made: (kept: T) => T): Promise<void>;
}

/** How a kind of record is read, and when there is nothing of it to keep. */
export interface KindOfRecord<T> {
  readonly store: StoreName;
  readonly none: T;
  readonly isNone: (record: T) => boolean;
  readonly parse: (key: string, found: unknown) => T | Damaged;
}

export const REFLECTION: KindOfRecord<Reflection> = {
  store: 'reflections',
  none: EMPTY_REFLECTION,
  isNone: isUnwritten,
  parse: orDamaged(readReflection),
};

export const SHEET: KindOfRecord<Sheet> = {
  store: 'sheets',
  none: EMPTY_SHEET,
  isNone: isEmpty,
  parse: orDamaged(readSheet),
};

export const OWN_REPLIES: KindOfRecord<OwnReplies> = {
  store: 'replies',
  none: [],
  isNone: (replies) => replies.length === 0,
  parse: orDamaged(readOwnReplies),
};

export const URGES: KindOfRecord<Urges> = {
  store: 'urges',
  none: [],
  isNone: (urges) => urges.length === 0,
  parse: orDamaged(readUrges),
};

export const PRACTISED: KindOfRecord<Practised> = {
  store: 'practised',
  none: [],
  isNone: (answers) => answers.length === 0,
  parse(key, found) {
    if (unitOf(key) !== undefined) return orDamaged(readPractised)(key, found);
    return { key, found, fault: 'It is under no name of anything that is practised.' };
  },
};

/** In IndexedDB; rejects when the browser refuses storage. */
export async function openIndexedWrittenStore(
  connecting: Promise<Connection>,
): Promise<WrittenStore> {
  const { use } = await connecting;
  const byKey = <T extends object>(kind: KindOfRecord<T>): ByKey<T> => ({
    of: async (key) => soundOf(kind, key, await (await use()).get(kind.store, key)),
    async all() {
      const { store } = (await use()).transaction(kind.store);
      const [keys, found] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return allSound(kind, new Map(keys.map((key, place) => [key, found[place]])));
    },
    async keep(key, record) {
      const tx = (await use()).transaction(kind.store, 'readwrite', { durability: 'relaxed' });
      const put = kind.isNone(record) ? tx.store.delete(key) : tx.store.put(record, key);
      tx.commit();
      await Promise.all([put, tx.done]);
    },
    async change(key, made) {
      const tx = (await use()).transaction(kind.store, 'readwrite', { durability: 'relaxed' });
      const record = made(soundOf(kind, key, await tx.store.get(key)));
      const put = kind.isNone(record) ? tx.store.delete(key) : tx.store.put(record, key);
      await Promise.all([put, tx.done]);
    },
  });
  return { lasting: true, ...every(byKey) };
}

/** In memory, when the browser refuses that. */
export function openMemoryWrittenStore(home: MemoryHome): WrittenStore {
  const byKey = <T extends object>(kind: KindOfRecord<T>): ByKey<T> => {
    const kept = home[kind.store];
    const of = (key: string): T => soundOf(kind, key, kept.get(key));
    const keep = async (key: string, record: T) => {
      if (kind.isNone(record)) kept.delete(key);
      else kept.set(key, record);
    };
    return {
      of: async (key) => of(key),
      all: async () => allSound(kind, kept),
      keep,
      change: (key, made) => keep(key, made(of(key))),
    };
  };
  return { lasting: false, ...every(byKey) };
}

function every(
  byKey: <T extends object>(kind: KindOfRecord<T>) => ByKey<T>,
): Omit<WrittenStore, 'lasting'> {
  return {
    reflections: byKey(REFLECTION),
    sheets: byKey(SHEET),
    ownReplies: byKey(OWN_REPLIES),
    urges: byKey(URGES),
    practised: byKey(PRACTISED),
  };
}

function soundOf<T extends object>(
  { none, parse }: KindOfRecord<T>,
  key: string,
  found: unknown,
): T {
  const record = found === undefined ? none : parse(key, found);
  return 'fault' in record ? none : record;
}

function allSound<T extends object>(
  kind: KindOfRecord<T>,
  found: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, T> {
  const read = [...found].map(([key, one]) => [key, soundOf(kind, key, one)] as const);
  return new Map(read.filter(([, record]) => !kind.isNone(record)));
}

function orDamaged<T extends object>(
  read: (found: unknown) => T | { readonly fault: string },
): KindOfRecord<T>['parse'] {
  return (key, found) => {
    const record = read(found);
    return 'fault' in record ? { key, found, fault: record.fault } : record;
  };
}
