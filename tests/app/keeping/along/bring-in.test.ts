/** What one device saved is on another what it was; what is hostile is left out by itself. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { bringIn, checked, joinAll } from '../../../../src/app/keeping/along/bring-in.ts';
import { countsOf, gather } from '../../../../src/app/keeping/along/gather.ts';
import {
  type KeptParts,
  readKept,
  writeKept,
} from '../../../../src/app/keeping/along/kept-file.ts';
import { toldResult } from '../../../../src/app/keeping/along/told-result.ts';
import { contentKey } from '../../../../src/app/keeping/attempt.ts';
import { STORES } from '../../../../src/app/keeping/database.ts';
import type { Held } from '../../../../src/app/keeping/holdings.ts';
import { openIndexedHoldings } from '../../../../src/app/keeping/indexed-holdings.ts';
import { openMemoryHoldings } from '../../../../src/app/keeping/memory-holdings.ts';
import { assigned, made, received } from '../course-fixtures.ts';
import { howItWas } from '../looked-back.ts';
import { content, device, NAMES, run } from './runs.ts';

const [A = '', B = '', C = ''] = NAMES;
const [X, Y] = ['1'.repeat(16), '2'.repeat(16)];
const KEY = contentKey(run(A, []));
const nowhere = async () => undefined;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function held(change: Partial<Held> = {}): Held {
  const empty = Object.fromEntries(STORES.map((store) => [store, new Map()]));
  return { ...(empty as unknown as Held), ...change }; // every store was just named
}

const FULL = held({
  attempts: new Map([
    [A, run(A, ['ask'])],
    [B, run(B, ['ask', 'wait', 'tell'], { assignment: X })],
  ]),
  contents: new Map([[KEY, content]]),
  reflections: new Map([[B, howItWas('I rushed.\n\nAnd I knew.')]]),
  urges: new Map([[B, [{ turn: 0, pull: 'hide' }]]]),
  practised: new Map([['drill/own-part/all', [{ at: 7, how: 'about-right' }]]]),
  assigned: new Map([[X, assigned(X, { alias: 'Wren', handedInAt: 9 })]]),
  made: new Map([[Y, made(Y, 3)]]),
  received: new Map([[`${Y}/${X}`, received(Y, X, { words: 'Hello.' })]]),
});

/** Through the text of a file, as on its way from one device to another. */
function sent(from: Held): KeptParts {
  const read = readKept(writeKept(gather(from), '2026-11-28T10:00:00.000Z'));
  if (!('parts' in read)) throw new Error('The file cannot be read.');
  return read.parts;
}

describe.each([
  ['IndexedDB', openIndexedHoldings],
  ['memory', async () => openMemoryHoldings()],
] as const)('everything, brought into %s', (_name, open) => {
  it('is on an empty device what it was, and the second time changes nothing', async () => {
    const holdings = await open();
    const first = await bringIn(holdings, sent(FULL), nowhere);
    expect(await holdings.all()).toEqual(FULL);
    expect(toldResult(first)).toEqual({
      taken: true,
      sentences: [
        '2 runs added.',
        '1 reflection added.',
        '1 run with the pull noted added.',
        '1 kind of moment you practise added.',
        '1 assignment that you opened added.',
        '1 assignment that you made added.',
        '1 result handed in to you added.',
      ],
      leftOut: [],
    });
    const second = await bringIn(holdings, sent(FULL), nowhere);
    expect(await holdings.all()).toEqual(FULL);
    expect(toldResult(second).sentences[0]).toBe('2 runs were here already.');
    expect(second.runs).toEqual([]);
  });

  it('takes what is here further and leaves the rest of it alone', async () => {
    const holdings = await open();
    const here = run(A, ['ask', 'ask']);
    await holdings.change(() => ({
      attempts: new Map([
        [A, here],
        [B, run(B, ['ask'])],
        [C, run(C, [])],
      ]),
      // As the first version kept it.
      reflections: new Map([[B, 'I hid.']]),
    }));
    const { runs } = await bringIn(holdings, sent(FULL), nowhere);
    const now = await holdings.all();
    expect(runs).toEqual([B]);
    expect(now.attempts.get(A)).toEqual(here);
    expect(now.attempts.get(B)).toEqual(FULL.attempts.get(B));
    expect(now.attempts.size).toBe(3);
    expect(now.reflections.get(B)).toEqual(howItWas('I hid.\n\nI rushed.\n\nAnd I knew.'));
  });

  it('brings the words about a run that parted ways to that run', async () => {
    const holdings = await open();
    await holdings.change(() => ({
      attempts: new Map([[B, run(B, ['tell'])]]),
      reflections: new Map([[B, 'Here I told.']]),
    }));
    const result = await bringIn(holdings, sent(FULL), nowhere);
    const { attempts, reflections } = await holdings.all();
    const [parted = ''] = [...attempts.keys()].filter((id) => id !== B && id.startsWith('bbbb'));
    expect(reflections.get(B)).toBe('Here I told.');
    expect(reflections.get(parted)).toEqual(howItWas('I rushed.\n\nAnd I knew.'));
    expect(toldResult(result).sentences).toContainEqual(expect.stringMatching(/both are kept/));
  });

  it('is gone when it is erased', async () => {
    const holdings = await open();
    await bringIn(holdings, sent(FULL), nowhere);
    await holdings.erase();
    expect(await (await open()).all()).toEqual(held());
  });
});

describe('what is gathered', () => {
  it('is counted in plain words', () => {
    expect(countsOf(FULL)).toEqual([
      '2 runs',
      '1 reflection',
      '1 run with the pull noted',
      '1 kind of moment you practise',
      '1 assignment that you opened',
      '1 assignment that you made',
      '1 result handed in to you',
    ]);
    expect(countsOf(held())).toEqual([]);
  });

  it('takes along what is damaged as it was found, and never reads it in', async () => {
    const parts = sent(held({ attempts: new Map<string, unknown>([[A, { id: 7 }]]) }));
    expect(parts.get('damaged')).toEqual([{ part: 'runs', key: A, found: { id: 7 } }]);
    const holdings = openMemoryHoldings();
    const result = await bringIn(holdings, parts, nowhere);
    expect(await holdings.all()).toEqual(held());
    expect(toldResult(result).sentences).toEqual([
      'One record was damaged before it was saved; it stays in the file.',
    ]);
  });
});

describe('a hostile record', () => {
  const hostile = (part: string, ...entries: readonly unknown[]): KeptParts =>
    new Map([...sent(FULL), [part, [...(sent(FULL).get(part) ?? []), ...entries]]]);

  it.each([
    ['runs', 'nonsense'],
    ['runs', null],
    ['runs', { id: '__proto__' }],
    ['runs', { ...run(A, []), id: 'a1' }],
    ['runs', { ...run(C, []), transcript: { format: 9 } }],
    ['runs', run(C, ['no-such-response'])],
    ['runs', run(C, ['ask', 'ask', 'ask', 'ask'])],
    ['ownWords', { run: A, words: 7 }],
    ['ownWords', { run: 'constructor', words: 'Hello.' }],
    ['ownWords', { run: A, words: 'x'.repeat(100_001) }],
    ['scenarios', { ...content, card: { ...content.card, title: 'Another' } }],
    ['scenarios', { ...content, judgement: { ...content.judgement, hash: '0'.repeat(64) } }],
    ['scenarios', []],
    ['assigned', { ...assigned(Y), who: 'me' }],
    ['made', { assignment: { id: Y } }],
    ['received', { ...received(Y, Y), handIn: {} }],
  ])('is left out with its reason, and takes nothing along: %s %j', async (part, entry) => {
    const holdings = openMemoryHoldings();
    const result = await bringIn(holdings, hostile(part, entry), nowhere);
    expect(await holdings.all()).toEqual(FULL);
    const { leftOut, sentences } = toldResult(result);
    expect(leftOut).toEqual([expect.stringMatching(/: .+\.$/)]);
    expect(sentences.join(' ')).toMatch(/1 could not be read|1 scenario .* could not be read/);
  });

  it('does not say of a run that it ended when it did not', async () => {
    const holdings = openMemoryHoldings();
    const claims = { ...run(C, ['ask']), ended: true };
    await bringIn(holdings, new Map([['runs', [claims]]]), async () => content);
    expect((await holdings.all()).attempts.get(C)).toEqual(run(C, ['ask']));
  });

  it('brings no content that no run stands on', async () => {
    const holdings = openMemoryHoldings();
    await bringIn(holdings, new Map([['scenarios', [content]]]), nowhere);
    expect(await holdings.all()).toEqual(held());
  });

  it('gives way, where it lies damaged here, to a sound one of its name', async () => {
    const holdings = await openIndexedHoldings();
    const db = await openDB('reattune');
    await db.put('contents', { tables: 'broken' }, KEY);
    db.close();
    await bringIn(holdings, sent(FULL), nowhere);
    expect((await holdings.all()).contents.get(KEY)).toEqual(content);
  });
});

describe('a device that is full', () => {
  it('keeps what it had, and nothing of what was brought', async () => {
    const holdings = await openIndexedHoldings();
    await holdings.change(() => ({ attempts: new Map([[C, run(C, ['ask'])]]) }));
    const before = await holdings.all();
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value, key) {
      if (this.name === 'received') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    };
    await expect(bringIn(holdings, sent(FULL), nowhere)).rejects.toThrow();
    IDBObjectStore.prototype.put = put;
    expect(await holdings.all()).toEqual(before);
  });
});

describe('any two devices', () => {
  const words = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('One.', 'Two.')));
  const some = fc.tuple(device, words).map(([attempts, looked]) => {
    const reflections = new Map(looked.map(([id, one]) => [id, howItWas(one)]));
    return held({ attempts, reflections });
  });
  const joined = async (here: Held, parts: KeptParts): Promise<Held> => {
    const { writes } = joinAll(here, await checked(parts, nowhere));
    const all = STORES.map((store) => [store, new Map([...here[store], ...(writes[store] ?? [])])]);
    return held(Object.fromEntries(all));
  };

  it('are the same after one import as after two', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, async (here, there) => {
        const once = await joined(here, sent(there));
        expect(await joined(once, sent(there))).toEqual(once);
      }),
      { seed: 61, numRuns: 200 },
    );
  });

  it('and an empty one: it becomes what the other is', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (there) => {
        expect(await joined(held(), sent(there))).toEqual(there);
      }),
      { seed: 62, numRuns: 200 },
    );
  });
});
