/** Erasing takes everything of ours and nothing of others', and every other tab hears of it. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/app/keeping/database.ts';
import { eraseEverything } from '../../../src/app/keeping/erase.ts';
import { openIndexedHoldings } from '../../../src/app/keeping/indexed-holdings.ts';
import { openIndexedStore } from '../../../src/app/keeping/indexed-store.ts';
import { ErasedFault } from '../../../src/app/keeping/storage-trouble.ts';
import { openIndexedWrittenStore } from '../../../src/app/keeping/written-store.ts';
import { run } from './along/runs.ts';
import { howItWas } from './looked-back.ts';

const A = 'a'.repeat(24);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  sessionStorage.clear();
});

describe('erasing everything', () => {
  it('takes the stores and our notes, and leaves what is not ours', async () => {
    const holdings = await openIndexedHoldings();
    await holdings.change(() => ({ attempts: new Map([[A, run(A, ['ask'])]]) }));
    localStorage.setItem('reattune-standing', 'x');
    localStorage.setItem('another-app', 'y');
    sessionStorage.setItem('reattune-draft-a', 'z');
    await eraseEverything(holdings);
    expect((await (await openIndexedHoldings()).all()).attempts.size).toBe(0);
    expect(Object.keys(localStorage)).toEqual(['another-app']);
    expect(sessionStorage.length).toBe(0);
  });

  it('is not undone by a tab that still holds a run, or words about one', async () => {
    const other = await openIndexedStore();
    await other.begin(run(A, []));
    const words = await openIndexedWrittenStore(connect());
    await words.reflections.change(A, () => howItWas('Hot.'));
    const holdings = await openIndexedHoldings();
    await eraseEverything(holdings);
    await expect(other.append(run(A, ['ask']))).rejects.toBeInstanceOf(ErasedFault);
    await expect(words.reflections.change(A, () => howItWas('Cold.'))).rejects.toBeInstanceOf(
      ErasedFault,
    );
    await expect(other.begin(run('b'.repeat(24), []))).rejects.toBeInstanceOf(ErasedFault);
    const { attempts, reflections } = await (await openIndexedHoldings()).all();
    expect([attempts.size, reflections.size]).toEqual([0, 0]);
  });

  it('leaves a place where this page can begin anew', async () => {
    const holdings = await openIndexedHoldings();
    await eraseEverything(holdings);
    await holdings.change(() => ({ attempts: new Map([[A, run(A, [])]]) }));
    expect((await holdings.all()).attempts.size).toBe(1);
  });
});
