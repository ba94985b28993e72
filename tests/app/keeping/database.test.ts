/** The database grows without losing anything, waits for nobody for ever, and stays erased. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect, STORES } from '../../../src/app/keeping/database.ts';
import { openIndexedStore } from '../../../src/app/keeping/indexed-store.ts';
import { ErasedFault, troubleOf } from '../../../src/app/keeping/storage-trouble.ts';
import { NAMES, run } from './along/runs.ts';

const [A = ''] = NAMES;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The database as the first version of the app made it, with one record in each store. */
async function asVersionOne() {
  const db = await openDB('reattune', 1, {
    upgrade(database) {
      for (const store of ['attempts', 'contents', 'reflections'])
        database.createObjectStore(store);
    },
  });
  await db.put('attempts', { id: 'a1' }, 'a1');
  await db.put('contents', { tables: 1 }, 'c/j');
  await db.put('reflections', 'I wanted to explain.', 'a1');
  return db;
}

describe('the database', () => {
  it('keeps all that an earlier version stored, and has room for more', async () => {
    (await asVersionOne()).close();
    const db = await (await connect()).use();
    expect([...db.objectStoreNames].sort()).toEqual([...STORES].sort());
    expect(await db.get('attempts', 'a1')).toEqual({ id: 'a1' });
    expect(await db.get('contents', 'c/j')).toEqual({ tables: 1 });
    expect(await db.get('reflections', 'a1')).toBe('I wanted to explain.');
  });

  it('does not wait for ever for a page that holds an earlier version', async () => {
    const held = await asVersionOne();
    await expect(connect(0)).rejects.toMatchObject({ name: 'TimeoutError' });
    held.close();
    const db = await (await connect()).use();
    expect(await db.get('attempts', 'a1')).toEqual({ id: 'a1' });
  });

  it('lets a newer version grow it, and goes on beside it', async () => {
    const connection = await connect();
    await (await connection.use()).put('reflections', 'Kept.', 'a1');
    const newer = await openDB('reattune', 100, {
      upgrade: (database) => void database.createObjectStore('later'),
    });
    expect(await (await connection.use()).get('reflections', 'a1')).toBe('Kept.');
    newer.close();
  });

  it('that is deleted from another page is not written to again from this one', async () => {
    const store = await openIndexedStore();
    await store.begin(run(A, []));
    await deleteDB('reattune');
    const fault: unknown = await store.begin(run(A, [])).catch((one) => one);
    expect(fault).toBeInstanceOf(ErasedFault);
    expect(troubleOf(fault)).toBe('erased');
    expect(await (await openIndexedStore()).all()).toEqual([]);
  });
});
