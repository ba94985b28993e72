/** What is written about a run is there again, in both homes, and goes when the run goes. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/app/keeping/database.ts';
import { openIndexedStore } from '../../../src/app/keeping/indexed-store.ts';
import { memoryHome } from '../../../src/app/keeping/memory-home.ts';
import { openMemoryStore } from '../../../src/app/keeping/memory-store.ts';
import {
  OWN_REPLIES,
  openIndexedWrittenStore,
  openMemoryWrittenStore,
  orNone,
  SHEET,
} from '../../../src/app/keeping/written-store.ts';
import { EMPTY_SHEET } from '../../../src/practice/sheet.ts';
import { NAMES, run } from './along/runs.ts';

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
  return { attempts, written };
}

async function inMemory() {
  const home = memoryHome();
  return { attempts: openMemoryStore(home), written: openMemoryWrittenStore(home) };
}

describe.each([
  ['IndexedDB', inTheBrowser],
  ['memory', inMemory],
] as const)('what is written about a run, in %s', (_name, open) => {
  const sheet = { ...EMPTY_SHEET, about: 'I explain.' };
  const replies = [{ turn: 0, words: 'Sorry.', aloud: false, moves: [] }];

  it('is there again, and nothing is where nothing was written', async () => {
    const { written } = await open();
    await written.sheets.keep(A, sheet);
    await written.ownReplies.keep(A, replies);
    expect(await written.sheets.of(A)).toEqual(sheet);
    expect(await written.ownReplies.of(A)).toEqual(replies);
    expect(await written.sheets.of(B)).toEqual(EMPTY_SHEET);
    await written.sheets.keep(A, EMPTY_SHEET);
    expect(await written.sheets.of(A)).toEqual(EMPTY_SHEET);
    expect(await written.ownReplies.of(A)).toEqual(replies);
  });

  it('goes with the run', async () => {
    const { attempts, written } = await open();
    await attempts.begin(run(A, []));
    await written.sheets.keep(A, sheet);
    await written.ownReplies.keep(A, replies);
    await attempts.remove(A);
    expect(await written.sheets.of(A)).toEqual(EMPTY_SHEET);
    expect(await written.ownReplies.of(A)).toEqual([]);
  });
});

it('what is damaged is as if nothing were there', () => {
  expect(orNone(SHEET.parse(A, 7), SHEET)).toBe(EMPTY_SHEET);
  expect(orNone(OWN_REPLIES.parse(A, 7), OWN_REPLIES)).toEqual([]);
});
