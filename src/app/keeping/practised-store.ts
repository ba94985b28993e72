/** What the trainee said after practising, unit by unit: a record of answers under each unit's name. */
import { type Practised, readPractised, unitOf } from '../../practice/practised.ts';
import type { Damaged } from './attempt.ts';
import type { Connection, StoreName } from './database.ts';
import type { MemoryHome } from './memory-home.ts';

export interface PractisedStore {
  /** Whether what is stored outlives this page. */
  readonly lasting: boolean;
  /** All that can be read, by the unit's name. */
  all(): Promise<ReadonlyMap<string, Practised>>;
  /** Makes of the answers about a unit those to be kept; no other page writes in between. */
  change(unit: string, made: (kept: Practised) => Practised): Promise<void>;
}

export const PRACTISED = {
  store: 'practised' satisfies StoreName as 'practised',
  parse(key: string, found: unknown): Practised | Damaged {
    const read =
      unitOf(key) === undefined
        ? { fault: 'It is under no name of anything that is practised.' }
        : readPractised(found);
    return 'fault' in read ? { key, found, fault: read.fault } : read;
  },
};

/** In IndexedDB; rejects when the browser refuses storage. */
export async function openIndexedPractisedStore(
  connecting: Promise<Connection>,
): Promise<PractisedStore> {
  const { use } = await connecting;
  return {
    lasting: true,
    async all() {
      const { store } = (await use()).transaction(PRACTISED.store);
      const [keys, found] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return soundOf(keys.map((key, place) => [key, found[place]]));
    },
    async change(unit, made) {
      const tx = (await use()).transaction(PRACTISED.store, 'readwrite', {
        durability: 'relaxed',
      });
      const practised = made(keptOf(unit, await tx.store.get(unit)));
      const put = practised.length === 0 ? tx.store.delete(unit) : tx.store.put(practised, unit);
      await Promise.all([put, tx.done]);
    },
  };
}

/** In memory, when the browser refuses that. */
export function openMemoryPractisedStore(home: MemoryHome): PractisedStore {
  const kept = home[PRACTISED.store];
  return {
    lasting: false,
    all: async () => soundOf([...kept]),
    async change(unit, made) {
      const practised = made(keptOf(unit, kept.get(unit)));
      if (practised.length === 0) kept.delete(unit);
      else kept.set(unit, practised);
    },
  };
}

function keptOf(unit: string, found: unknown): Practised {
  const read = found === undefined ? [] : PRACTISED.parse(unit, found);
  return 'fault' in read ? [] : read;
}

function soundOf(
  records: readonly (readonly [key: string, found: unknown])[],
): ReadonlyMap<string, Practised> {
  return new Map(
    records.flatMap(([key, found]) => {
      const practised = keptOf(key, found);
      return practised.length === 0 ? [] : [[key, practised] as const];
    }),
  );
}
