/** Attempts in IndexedDB: each choice is on disk, as far as the browser says, before it counts. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  type Attempt,
  contentKey,
  type Damaged,
  goesOnFrom,
  isDamaged,
  parseAttempt,
} from './attempt.ts';
import type { AttemptStore } from './attempt-store.ts';

const NAME = 'reattune';
const VERSION = 1;

interface Schema extends DBSchema {
  attempts: { key: string; value: unknown };
  contents: { key: string; value: unknown };
  /** Free text has a store of its own, so that it can never travel with a transcript. */
  reflections: { key: string; value: string };
}

/** Opens the store; rejects when the browser refuses storage. */
export async function openIndexedStore(): Promise<AttemptStore> {
  const db = await openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('attempts');
      database.createObjectStore('contents');
      database.createObjectStore('reflections');
    },
  });
  // A newer version of the app in another tab must not wait for this one.
  db.addEventListener('versionchange', () => db.close());
  return storeOn(db);
}

function storeOn(db: IDBPDatabase<Schema>): AttemptStore {
  const relaxed = { durability: 'relaxed' } as const;
  const write = (...stores: ('attempts' | 'contents' | 'reflections')[]) =>
    db.transaction(stores, 'readwrite', relaxed);
  const readAll = async () => {
    const { store } = db.transaction('attempts');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, index) => parseAttempt(key, values[index]));
  };
  return {
    lasting: true,
    async begin(attempt) {
      const tx = write('attempts');
      await Promise.all([tx.objectStore('attempts').put(attempt, attempt.id), tx.done]);
    },
    async keep(attempt, content) {
      const tx = write('contents');
      await Promise.all([tx.objectStore('contents').put(content, contentKey(attempt)), tx.done]);
    },
    async append(attempt) {
      const tx = write('attempts');
      const attempts = tx.objectStore('attempts');
      const stored = await attempts.get(attempt.id);
      const there = stored === undefined ? undefined : parseAttempt(attempt.id, stored);
      const sound = there !== undefined && !isDamaged(there);
      if (sound && !goesOnFrom(attempt, there)) {
        await tx.done;
        return 'behind';
      }
      await Promise.all([attempts.put(attempt, attempt.id), tx.done]);
      return sound ? 'stored' : 'anew';
    },
    async read(id) {
      const found = await db.get('attempts', id);
      return found === undefined ? undefined : parseAttempt(id, found);
    },
    async all() {
      return (await readAll()).sort((a, b) => changed(b) - changed(a));
    },
    content: (key) => db.get('contents', key),
    async reflection(attempt) {
      return (await db.get('reflections', attempt)) ?? '';
    },
    async reflect(attempt, words) {
      const tx = write('reflections');
      const kept = tx.objectStore('reflections');
      const put = words === '' ? kept.delete(attempt) : kept.put(words, attempt);
      await Promise.all([put, tx.done]);
    },
    async remove(id) {
      const removed = await this.read(id);
      const others = (await readAll()).flatMap((other) => (isDamaged(other) ? [] : [other]));
      const tx = write('attempts', 'contents', 'reflections');
      const gone: Promise<unknown>[] = [
        tx.objectStore('attempts').delete(id),
        tx.objectStore('reflections').delete(id),
      ];
      if (removed !== undefined && !isDamaged(removed)) {
        const key = contentKey(removed);
        const needed = others.some((other) => other.id !== id && contentKey(other) === key);
        if (!needed) gone.push(tx.objectStore('contents').delete(key));
      }
      await Promise.all([...gone, tx.done]);
    },
  };
}

function changed(record: Attempt | Damaged): number {
  return isDamaged(record) ? 0 : record.changedAt;
}
