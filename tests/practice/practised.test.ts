/** Answers are read with care; two devices' are all of them, in whatever order they come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRACTISED } from '../../src/app/keeping/written-store.ts';
import {
  type Answered,
  type Practised,
  readPractised,
  united,
  unitKey,
  unitOf,
  withAnswer,
  withoutAnswer,
} from '../../src/practice/practised.ts';

const UNIT = 'drill/own-part/even';

describe('kept answers', () => {
  it('are there again as they were kept, oldest first', () => {
    const kept: Practised = [
      { at: 9, how: 'again' },
      { at: 3, how: 'too-easy' },
    ];
    expect(PRACTISED.parse(UNIT, JSON.parse(JSON.stringify(kept)))).toEqual(kept.toReversed());
  });

  it.each([
    ['no list', UNIT, {}],
    ['a moment that is none', UNIT, [{ at: 0.5, how: 'again' }]],
    ['a moment after the end of time', UNIT, [{ at: 9e15, how: 'again' }]],
    ['an answer that is none', UNIT, [{ at: 1, how: 'perfect' }]],
    ['an answer of the prototype', UNIT, [Object.create({ at: 1, how: 'again' })]],
    ['without end', UNIT, Array.from({ length: 20_001 }, (_, at) => ({ at, how: 'again' }))],
    ['under no name of a unit', 'drill/__proto__/even', [{ at: 1, how: 'again' }]],
  ])('that are %s are told as damaged, with what was found', (_what, key, found) => {
    expect(PRACTISED.parse(key, found)).toEqual({ key, found, fault: expect.any(String) });
  });

  it('go by the name of their unit, to and fro', () => {
    for (const key of [UNIT, 'skill/hear-the-polite-no/all']) {
      const unit = unitOf(key);
      expect(unit && unitKey(unit)).toBe(key);
    }
    for (const key of [
      '',
      'drill/own-part',
      'drill/own-part/raw',
      `drill/${'a'.repeat(200)}/all`,
      7,
    ])
      expect(unitOf(key)).toBeUndefined();
  });

  it('can be taken back', () => {
    const one: Practised = [{ at: 1, how: 'again' }];
    expect(withoutAnswer(withAnswer(one, { at: 2, how: 'too-much' }), 2)).toEqual(one);
  });
});

describe('two devices’ answers', () => {
  const answer = fc.record({
    at: fc.nat(12),
    how: fc.constantFrom<Answered['how']>('too-easy', 'about-right', 'too-much', 'again', 'rest'),
  });
  const practised = fc.array(answer, { maxLength: 10 }).map((found): Practised => {
    const read = readPractised(found);
    return 'fault' in read ? [] : read;
  });

  it('are the same whichever is brought to the other, once or twice', () => {
    fc.assert(
      fc.property(practised, practised, practised, (a, b, c) => {
        expect(united(a, b)).toEqual(united(b, a));
        expect(united(united(a, b), c)).toEqual(united(a, united(b, c)));
        const one = united(a, b);
        expect(united(one, b)).toBe(one);
        expect(united(one, a)).toBe(one);
      }),
      { seed: 16, numRuns: 1000 },
    );
  });

  it('lose no moment', () => {
    fc.assert(
      fc.property(practised, practised, (a, b) => {
        const moments = (of: Practised) => of.map(({ at }) => at);
        expect(new Set(moments(united(a, b)))).toEqual(new Set([...moments(a), ...moments(b)]));
      }),
      { seed: 17, numRuns: 500 },
    );
  });
});
