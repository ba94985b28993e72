/** What is written about a run is there again, in both homes, and goes when the run goes. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/app/keeping/database.ts';
import { openIndexedStore } from '../../../src/app/keeping/indexed-store.ts';
import { memoryHome } from '../../../src/app/keeping/memory-home.ts';
import { openMemoryStore } from '../../../src/app/keeping/memory-store.ts';
import {
  openIndexedWrittenStore,
  openMemoryWrittenStore,
} from '../../../src/app/keeping/written-store.ts';
import { withTurn } from '../../../src/practice/by-turn.ts';
import { EMPTY_REFLECTION } from '../../../src/practice/reflection.ts';
import { EMPTY_SHEET } from '../../../src/practice/sheet.ts';
import { NAMES, run } from './along/runs.ts';
import { howItWas } from './looked-back.ts';

const [A = '', B = ''] = NAMES;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function inTheBrowser() {
  const connection = connect();
  const [attempts, written] = await Promise.all([
    openIndexedStore(connection),
    openIndexedWrittenStore(connection),
  ]);
  const damage = async () => {
    const database = await (await connection).use();
    await Promise.all(
      (['reflections', 'sheets', 'replies', 'urges'] as const).map((store) =>
        database.put(store, 7, A),
      ),
    );
  };
  return { attempts, written, damage };
}

async function inMemory() {
  const home = memoryHome();
  const damage = async () => {
    home.sheets.set(A, 7);
    home.replies.set(A, 7);
    home.reflections.set(A, 7);
    home.urges.set(A, 7);
  };
  return { attempts: openMemoryStore(home), written: openMemoryWrittenStore(home), damage };
}

describe.each([
  ['IndexedDB', inTheBrowser],
  ['memory', inMemory],
] as const)('what is written about a run, in %s', (_name, open) => {
  const sheet = { ...EMPTY_SHEET, about: 'I explain.' };
  const reflection = howItWas('Hot.');
  const replies = [{ turn: 0, words: 'Sorry.', aloud: false, moves: [] }];
  const urges = [{ turn: 0, pull: 'explain' }] as const;

  it('is there again, and nothing is where nothing was written', async () => {
    const { written } = await open();
    await written.reflections.change(A, () => reflection);
    await written.sheets.change(A, () => sheet);
    await written.ownReplies.change(A, () => replies);
    expect(await written.reflections.of(A)).toEqual(reflection);
    await written.urges.change(A, () => urges);
    expect(await written.sheets.of(A)).toEqual(sheet);
    expect(await written.ownReplies.of(A)).toEqual(replies);
    expect(await written.urges.of(A)).toEqual(urges);
    expect(await written.sheets.of(B)).toEqual(EMPTY_SHEET);
    await written.sheets.change(A, () => EMPTY_SHEET);
    expect(await written.sheets.of(A)).toEqual(EMPTY_SHEET);
    expect(await written.ownReplies.of(A)).toEqual(replies);
  });

  it('is kept in place of what was there, and nothing is when it says nothing', async () => {
    const { written } = await open();
    await written.sheets.keep(A, { ...sheet, about: 'I hide.' });
    await written.sheets.keep(A, sheet);
    expect(await written.sheets.of(A)).toEqual(sheet);
    await written.sheets.keep(A, EMPTY_SHEET);
    expect(await written.sheets.of(A)).toEqual(EMPTY_SHEET);
  });

  it('is changed from what is kept, so that two changes at once lose nothing', async () => {
    const { written } = await open();
    const add = (turn: number) =>
      written.ownReplies.change(A, (kept) =>
        withTurn(kept, { turn, words: `Turn ${turn}.`, aloud: false, moves: [] }),
      );
    await Promise.all([add(0), add(1), add(2)]);
    expect((await written.ownReplies.of(A)).map(({ words }) => words)).toEqual([
      'Turn 0.',
      'Turn 1.',
      'Turn 2.',
    ]);
  });

  it('is as if nothing were there where it cannot be read', async () => {
    const { written, damage } = await open();
    await damage();
    expect(await written.reflections.of(A)).toBe(EMPTY_REFLECTION);
    expect(await written.sheets.of(A)).toBe(EMPTY_SHEET);
    expect(await written.ownReplies.of(A)).toEqual([]);
    expect(await written.urges.of(A)).toEqual([]);
  });

  it('goes with the run, and comes back with it', async () => {
    const { attempts, written } = await open();
    await attempts.begin(run(A, []));
    await written.reflections.change(A, () => reflection);
    await written.sheets.change(A, () => sheet);
    await written.ownReplies.change(A, () => replies);
    await written.urges.change(A, () => urges);
    expect(JSON.stringify([await attempts.read(A), await attempts.all()])).not.toContain('Hot.');
    const putBack = await attempts.remove(A);
    expect(await written.reflections.of(A)).toEqual(EMPTY_REFLECTION);
    expect(await written.sheets.of(A)).toEqual(EMPTY_SHEET);
    expect(await written.ownReplies.of(A)).toEqual([]);
    expect(await written.urges.of(A)).toEqual([]);
    await putBack();
    expect(await written.reflections.of(A)).toEqual(reflection);
    expect(await written.sheets.of(A)).toEqual(sheet);
    expect(await written.ownReplies.of(A)).toEqual(replies);
    expect(await written.urges.of(A)).toEqual(urges);
  });
});
