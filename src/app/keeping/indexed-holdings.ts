/** All that is in IndexedDB at once: read, changed in one transaction, or erased. */
import {
  type Connection,
  connect,
  type OpenedDatabase,
  STORES,
  type StoreName,
} from './database.ts';
import type { Held, Holdings } from './holdings.ts';

/** Opens the whole of it; rejects when the browser refuses storage. */
export async function openIndexedHoldings(
  connecting: Promise<Connection> = connect(),
): Promise<Holdings> {
  const { use, erase } = await connecting;
  return {
    lasting: true,
    async all() {
      const database = await use();
      return heldIn(database, 'readonly', () => []);
    },
    async change(decide) {
      const database = await use();
      await heldIn(database, 'readwrite', (held, put) => {
        const writes = decide(held);
        return STORES.flatMap((store) =>
          [...(writes[store] ?? [])].map(([key, value]) => put(store, key, value)),
        );
      });
    },
    erase,
  };
}

type Put = (store: StoreName, key: string, value: unknown) => Promise<unknown>;

/** Reads everything and does what follows from it, in one transaction. */
async function heldIn(
  database: OpenedDatabase,
  mode: 'readonly' | 'readwrite',
  then: (held: Held, put: Put) => readonly Promise<unknown>[],
): Promise<Held> {
  // What is brought here may soon be the only copy, so its writing waits for the disk.
  const tx = database.transaction(STORES, mode, { durability: 'strict' });
  const read = async (name: StoreName): Promise<ReadonlyMap<string, unknown>> => {
    const store = tx.objectStore(name);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(keys.map((key, place) => [key, values[place]]));
  };
  const [
    attempts,
    contents,
    reflections,
    sheets,
    replies,
    urges,
    practised,
    assigned,
    made,
    received,
  ] = await Promise.all([
    read('attempts'),
    read('contents'),
    read('reflections'),
    read('sheets'),
    read('replies'),
    read('urges'),
    read('practised'),
    read('assigned'),
    read('made'),
    read('received'),
  ]);
  const written = { reflections, sheets, replies, urges };
  const held: Held = { attempts, contents, ...written, practised, assigned, made, received };
  const put: Put = async (name, key, value) => tx.objectStore(name).put?.(value, key);
  try {
    await Promise.all(then(held, put));
  } catch (fault) {
    // One record that cannot be stored takes back all that were stored with it.
    await Promise.all([undo(tx), tx.done.catch(() => {})]);
    throw fault;
  }
  await tx.done;
  return held;
}

async function undo(tx: { abort(): void }): Promise<void> {
  try {
    tx.abort();
  } catch {
    // The browser has undone it already.
  }
}
