/** Attempts in IndexedDB: each choice is on disk, as far as the browser says, before it counts. */

import { goesOnFrom } from '../../scenario/transcript.ts';
import {
  type Attempt,
  contentKey,
  type Damaged,
  isDamaged,
  parseAttempt,
  sound,
} from './attempt.ts';
import type { AttemptStore } from './attempt-store.ts';
import { type Connection, connect, type StoreName } from './database.ts';

/** Opens the store; rejects when the browser refuses storage. */
export async function openIndexedStore(
  connecting: Promise<Connection> = connect(),
): Promise<AttemptStore> {
  return storeOn(await connecting);
}

function storeOn({ use }: Connection): AttemptStore {
  const relaxed = { durability: 'relaxed' } as const;
  const write = async (...stores: StoreName[]) =>
    (await use()).transaction(stores, 'readwrite', relaxed);
  const readAll = async () => {
    const { store } = (await use()).transaction('attempts');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.map((key, index) => parseAttempt(key, values[index]));
  };
  return {
    lasting: true,
    async begin(attempt) {
      const tx = await write('attempts');
      await Promise.all([tx.objectStore('attempts').put(attempt, attempt.id), tx.done]);
    },
    async keep(attempt, content) {
      const tx = await write('contents');
      await Promise.all([tx.objectStore('contents').put(content, contentKey(attempt)), tx.done]);
    },
    async append(attempt) {
      const tx = await write('attempts');
      const attempts = tx.objectStore('attempts');
      const stored = await attempts.get(attempt.id);
      const there = stored === undefined ? undefined : parseAttempt(attempt.id, stored);
      const sound = there !== undefined && !isDamaged(there);
      if (sound && !goesOnFrom(attempt.transcript, there.transcript)) {
        await tx.done;
        return 'behind';
      }
      const put = attempts.put(attempt, attempt.id);
      // Nothing more comes: the browser need not ask before it ends the transaction.
      tx.commit();
      await Promise.all([put, tx.done]);
      return sound ? 'stored' : 'anew';
    },
    async read(id) {
      const found = await (await use()).get('attempts', id);
      return found === undefined ? undefined : parseAttempt(id, found);
    },
    async all() {
      return (await readAll()).sort((a, b) => changed(b) - changed(a));
    },
    content: async (key) => (await use()).get('contents', key),
    async remove(id) {
      const [all, { takeOut, withRun }] = await Promise.all([readAll(), import('./take-out.ts')]);
      return takeOut(use, withRun(id, sound(all)));
    },
  };
}

function changed(record: Attempt | Damaged): number {
  return isDamaged(record) ? 0 : record.changedAt;
}
