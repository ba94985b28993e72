/** What pulled is read with care, and two devices' notes are made one in whatever order they come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinUrges } from '../../../src/app/keeping/along/join-urges.ts';
import { URGES } from '../../../src/app/keeping/written-store.ts';
import { type Noted, PULLS, type Urge, type Urges } from '../../../src/practice/urges.ts';

const urge = (turn: number, pull: Noted): Urge => ({ turn, pull });

describe('kept pulls', () => {
  it('are there again as they were kept, each turn once, in the order of the turns', () => {
    const kept = [urge(2, 'none'), urge(0, 'explain'), urge(1, 'passed')];
    expect(URGES.parse('a', JSON.parse(JSON.stringify([...kept, urge(2, 'hide')])))).toEqual([
      urge(0, 'explain'),
      urge(1, 'passed'),
      urge(2, 'hide'),
    ]);
  });

  it.each([
    ['no list', { turn: 0, pull: 'fix' }],
    ['a turn before the first', [{ turn: -1, pull: 'fix' }]],
    ['a turn without end', [{ turn: 1e9, pull: 'fix' }]],
    ['a pull nobody asks for', [{ turn: 0, pull: 'constructor' }]],
    ['a pull that is none', [{ turn: 0, pull: ['fix'] }]],
    ['a pull of its prototype’s', [Object.create({ turn: 0, pull: 'fix' })]],
  ])('that are %s are told as damaged, with what was found', (_what, found) => {
    expect(URGES.parse('a', found)).toEqual({ key: 'a', found, fault: expect.any(String) });
  });
});

const urges: fc.Arbitrary<Urges> = fc
  .uniqueArray(
    fc.record({
      turn: fc.integer({ min: 0, max: 5 }),
      pull: fc.constantFrom<Noted>(...PULLS, 'passed'),
    }),
    { selector: (one) => one.turn, maxLength: 6 },
  )
  .map((list) => list.toSorted((a, b) => a.turn - b.turn));

const SEED = { seed: 13, numRuns: 300 };

describe('two devices’ notes of one run', () => {
  it('keep every turn, and a pull before one that was passed', () => {
    expect(joinUrges([urge(0, 'passed'), urge(1, 'hide')], [urge(0, 'none')])).toEqual([
      urge(0, 'none'),
      urge(1, 'hide'),
    ]);
    fc.assert(
      fc.property(urges, urges, (here, brought) => {
        const turns = joinUrges(here, brought).map(({ turn }) => turn);
        for (const { turn } of [...here, ...brought]) expect(turns).toContain(turn);
      }),
      SEED,
    );
  });

  it('are the same in whatever order they come, and the very list when nothing is new', () => {
    fc.assert(
      fc.property(urges, urges, urges, (a, b, c) => {
        expect(joinUrges(a, b)).toEqual(joinUrges(b, a));
        expect(joinUrges(joinUrges(a, b), c)).toEqual(joinUrges(a, joinUrges(b, c)));
        const once = joinUrges(a, b);
        expect(joinUrges(once, b)).toBe(once);
      }),
      SEED,
    );
  });
});
