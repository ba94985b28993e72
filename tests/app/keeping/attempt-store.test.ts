/** Both homes of attempts keep the same promises; IndexedDB keeps some more. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Attempt, contentKey, isDamaged } from '../../../src/app/keeping/attempt.ts';
import { openIndexedStore } from '../../../src/app/keeping/indexed-store.ts';
import { openMemoryStore } from '../../../src/app/keeping/memory-store.ts';
import { compiled, smallScenario } from '../../simulation/small-scenario.ts';

const content = compiled(smallScenario({}));

function attemptWith(choices: readonly string[], change: Partial<Attempt> = {}): Attempt {
  return {
    id: 'a1',
    transcript: {
      format: 1,
      scenario: 'small',
      content: content.content,
      temper: 'even',
      mode: 'session',
      seed: 4,
      choices,
    },
    judgement: content.judgement.hash,
    startedAt: 1000,
    changedAt: 1000 + choices.length,
    ended: false,
    ...change,
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['IndexedDB', openIndexedStore],
  ['memory', async () => openMemoryStore()],
] as const)('attempts in %s', (_name, open) => {
  it('are there again as they were stored, choice by choice', async () => {
    const store = await open();
    await store.begin(attemptWith([]));
    expect(await store.append(attemptWith(['ask']))).toBe('stored');
    expect(await store.append(attemptWith(['ask', 'tell']))).toBe('stored');
    expect(await store.read('a1')).toEqual(attemptWith(['ask', 'tell']));
  });

  it('are never played over: whoever is behind is told so, and nothing is changed', async () => {
    const store = await open();
    await store.begin(attemptWith([]));
    await store.append(attemptWith(['ask']));
    expect(await store.append(attemptWith(['wait']))).toBe('behind');
    expect(await store.append(attemptWith(['wait', 'ask']))).toBe('behind');
    expect(await store.read('a1')).toEqual(attemptWith(['ask']));
  });

  it('take along the choices that an earlier write could not store', async () => {
    const store = await open();
    await store.begin(attemptWith([]));
    expect(await store.append(attemptWith(['ask', 'tell', 'wait']))).toBe('stored');
  });

  it('that were wiped meanwhile are stored anew', async () => {
    const store = await open();
    expect(await store.append(attemptWith(['ask']))).toBe('anew');
    expect(await store.read('a1')).toEqual(attemptWith(['ask']));
  });

  it('come latest first', async () => {
    const store = await open();
    await store.begin(attemptWith([], { id: 'old', changedAt: 1 }));
    await store.begin(attemptWith([], { id: 'new', changedAt: 9 }));
    expect((await store.all()).map((one) => (isDamaged(one) ? one.key : one.id))).toEqual([
      'new',
      'old',
    ]);
  });

  it('have their content beside them, and take it along when removed', async () => {
    const store = await open();
    await store.begin(attemptWith([]));
    await store.keep(attemptWith([]), content);
    expect(await store.content(contentKey(attemptWith([])))).toEqual(content);
    await store.remove('a1');
    expect(await store.read('a1')).toBeUndefined();
    expect(await store.content(contentKey(attemptWith([])))).toBeUndefined();
  });

  it('are put back with all that went with them, as it was', async () => {
    const store = await open();
    await store.begin(attemptWith(['ask']));
    await store.keep(attemptWith([]), content);
    const putBack = await store.remove('a1');
    await putBack();
    expect(await store.read('a1')).toEqual(attemptWith(['ask']));
    expect(await store.content(contentKey(attemptWith([])))).toEqual(content);
  });

  it('are not put back over what has come into their place meanwhile', async () => {
    const store = await open();
    await store.begin(attemptWith(['ask']));
    const putBack = await store.remove('a1');
    await store.append(attemptWith(['ask', 'tell']));
    await putBack();
    expect(await store.read('a1')).toEqual(attemptWith(['ask', 'tell']));
  });

  it('leave a content that another attempt still needs', async () => {
    const store = await open();
    for (const id of ['a1', 'a2']) {
      await store.begin(attemptWith([], { id }));
      await store.keep(attemptWith([], { id }), content);
    }
    await store.remove('a1');
    expect(await store.content(contentKey(attemptWith([])))).toEqual(content);
  });
});

describe('a removed run in IndexedDB', () => {
  it('comes back with its page for supervision and its own replies, readable or not', async () => {
    const store = await openIndexedStore();
    await store.begin(attemptWith([]));
    const db = await openDB('reattune');
    await db.put('sheets', { about: 'My feet were cold.' }, 'a1');
    await db.put('replies', 'damaged', 'a1');
    await db.put('replies', 'of another', 'a2');
    const putBack = await store.remove('a1');
    expect(await db.getAllKeys('sheets')).toEqual([]);
    expect(await db.getAllKeys('replies')).toEqual(['a2']);
    await putBack();
    expect(await db.get('sheets', 'a1')).toEqual({ about: 'My feet were cold.' });
    expect(await db.get('replies', 'a1')).toBe('damaged');
    db.close();
  });

  it('is as it lay there, damaged too', async () => {
    const store = await openIndexedStore();
    const db = await openDB('reattune');
    await db.put('attempts', { nonsense: 7 }, 'broken');
    const putBack = await store.remove('broken');
    expect(await store.all()).toEqual([]);
    await putBack();
    expect(await db.get('attempts', 'broken')).toEqual({ nonsense: 7 });
    db.close();
  });
});

describe('damaged records', () => {
  it.each([
    ['nonsense'],
    [7],
    [null],
    [{}],
    [{ ...attemptWith([]), id: 'another' }],
    [{ ...attemptWith([]), transcript: { format: 9 } }],
    [{ ...attemptWith([]), startedAt: 'yesterday' }],
    [{ ...attemptWith([]), judgement: undefined }],
  ])('are set aside with their reason, and the rest is read: %j', async (record) => {
    const store = await openIndexedStore();
    await store.begin(attemptWith([]));
    const db = await openDB('reattune');
    await db.put('attempts', record, 'broken');
    db.close();
    const [damaged] = (await store.all()).filter(isDamaged);
    expect(damaged).toMatchObject({ key: 'broken', found: record });
    expect(damaged?.fault).toMatch(/\.$/);
    expect(await store.read('a1')).toEqual(attemptWith([]));
    await store.remove('broken');
    expect(await store.all()).toHaveLength(1);
  });
});

describe('storage that is refused', () => {
  it('rejects, so that memory can serve', async () => {
    globalThis.indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    await expect(openIndexedStore()).rejects.toThrow();
  });
});
