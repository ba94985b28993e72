/** Answers after practising are there again, in both homes, and one change leaves the others alone. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/app/keeping/database.ts';
import { memoryHome } from '../../../src/app/keeping/memory-home.ts';
import {
  openIndexedWrittenStore,
  openMemoryWrittenStore,
} from '../../../src/app/keeping/written-store.ts';
import { withAnswer, withoutAnswer } from '../../../src/practice/practised.ts';

const [ONE, OTHER] = ['drill/own-part/all', 'drill/own-part/even'] as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['IndexedDB', async () => (await openIndexedWrittenStore(connect())).practised],
  ['memory', async () => openMemoryWrittenStore(memoryHome()).practised],
] as const)('what was practised, in %s', (_name, open) => {
  it('is there again, unit by unit', async () => {
    const store = await open();
    await store.change(ONE, (kept) => withAnswer(kept, { at: 1, how: 'again' }));
    await store.change(OTHER, (kept) => withAnswer(kept, { at: 2, how: 'too-easy' }));
    await store.change(ONE, (kept) => withAnswer(kept, { at: 3, how: 'about-right' }));
    expect(await store.all()).toEqual(
      new Map([
        [
          ONE,
          [
            { at: 1, how: 'again' },
            { at: 3, how: 'about-right' },
          ],
        ],
        [OTHER, [{ at: 2, how: 'too-easy' }]],
      ]),
    );
  });

  it('is gone with the last answer that is taken back', async () => {
    const store = await open();
    await store.change(ONE, (kept) => withAnswer(kept, { at: 1, how: 'again' }));
    await store.change(ONE, (kept) => withoutAnswer(kept, 1));
    expect(await store.all()).toEqual(new Map());
  });
});

it('what cannot be read is left out, and the rest is there', async () => {
  const home = memoryHome();
  home.practised.set(ONE, [{ at: 'soon' }]);
  home.practised.set('constructor', [{ at: 1, how: 'again' }]);
  home.practised.set(OTHER, [{ at: 2, how: 'again' }]);
  expect([...(await openMemoryWrittenStore(home).practised.all()).keys()]).toEqual([OTHER]);
});
