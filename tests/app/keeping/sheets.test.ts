/** A page for supervision is read with care, and two devices' pages are made one without loss. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSheets } from '../../../src/app/keeping/along/join-sheets.ts';
import { SHEET } from '../../../src/app/keeping/written-store.ts';
import { EMPTY_SHEET, isEmpty, type Sheet } from '../../../src/practice/sheet.ts';

const FULL: Sheet = {
  about: 'I explain.',
  lookedBack: ['how-was-that', 'in-the-body'],
  turns: [
    { turn: 1, mine: true, counted: true, felt: false, note: 'Cold feet.' },
    { turn: 3, mine: false, counted: false, felt: true, note: '' },
  ],
  questions: ['What did you hear?', ''],
};

describe('a kept page', () => {
  it('is there again as it was kept', () => {
    expect(SHEET.parse('a', JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
    expect(SHEET.parse('a', EMPTY_SHEET)).toEqual(EMPTY_SHEET);
  });

  it('of an earlier version, that knew one question, has its answer on it', () => {
    const { lookedBack: _, ...rest } = FULL;
    expect(SHEET.parse('a', { ...rest, howItWas: true })).toMatchObject({
      lookedBack: ['how-was-that'],
    });
    expect(SHEET.parse('a', { ...rest, howItWas: false })).toMatchObject({ lookedBack: [] });
  });

  it('has its turns in order, each once', () => {
    const [one, other] = FULL.turns;
    const found = { ...FULL, turns: [other, one, one] };
    expect(SHEET.parse('a', found)).toEqual(FULL);
  });

  it.each([
    ['no record', 'words'],
    ['no text', { ...FULL, about: 7 }],
    ['a turn before the first', { ...FULL, turns: [{ turn: -1, note: '' }] }],
    ['turns that are no list', { ...FULL, turns: {} }],
    ['one question', { ...FULL, questions: ['Why?'] }],
    ['a text without end', { ...FULL, about: 'x'.repeat(100_001) }],
  ])('that is %s is told as damaged, with what was found', (_what, found) => {
    expect(SHEET.parse('a', found)).toEqual({ key: 'a', found, fault: expect.any(String) });
  });

  it('is empty only when nothing at all is on it', () => {
    expect(isEmpty(EMPTY_SHEET)).toBe(true);
    for (const part of Object.keys(FULL)) {
      const sheet = { ...EMPTY_SHEET, [part]: Reflect.get(FULL, part) };
      expect(isEmpty(sheet), part).toBe(false);
    }
  });
});

const words = fc.constantFrom('', 'One.', 'Two.', 'One.\n\nTwo.');
const turn = fc.record({
  turn: fc.integer({ min: 0, max: 3 }),
  mine: fc.boolean(),
  counted: fc.boolean(),
  felt: fc.boolean(),
  note: words,
});
const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    about: words,
    lookedBack: fc.subarray(['gibbs-felt', 'how-was-that', 'in-the-body']),
    turns: fc.uniqueArray(turn, { selector: (one) => one.turn, maxLength: 3 }),
    questions: fc.tuple(words, words),
  })
  .map((one) => ({ ...one, turns: one.turns.toSorted((a, b) => a.turn - b.turn) }));

describe('two devices’ pages of one run', () => {
  it('lose nothing that is on either', () => {
    fc.assert(
      fc.property(sheet, sheet, (here, brought) => {
        const one = joinSheets(here, brought);
        for (const side of [here, brought]) {
          for (const text of side.about.split('\n\n')) expect(one.about).toContain(text);
          for (const { turn: number, note, counted } of side.turns) {
            const there = one.turns.find((each) => each.turn === number);
            for (const text of note.split('\n\n')) expect(there?.note).toContain(text);
            if (counted) expect(there?.counted).toBe(true);
          }
          expect(one.lookedBack).toEqual(expect.arrayContaining([...side.lookedBack]));
          for (const place of [0, 1] as const)
            for (const text of side.questions[place].split('\n\n'))
              expect(one.questions[place]).toContain(text);
        }
      }),
      { seed: 7 },
    );
  });

  it('stay the very one that is here when nothing new is brought', () => {
    fc.assert(
      fc.property(sheet, sheet, (here, brought) => {
        const one = joinSheets(here, brought);
        expect(joinSheets(one, brought)).toBe(one);
        expect(joinSheets(here, here)).toBe(here);
      }),
      { seed: 7 },
    );
  });
});
