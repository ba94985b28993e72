/** A set has the same words on both sides, apart from one another; rounds go on through the rest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrillPlace } from '../../src/practice/drill-place.ts';
import { drillSet, sameActs } from '../../src/practice/drill-set.ts';
import { bothSides, place } from './places.ts';

const MANY = [
  ...bothSides('a/one', ['even', 'raw']),
  ...bothSides('b/two', ['even', 'flat']),
  ...bothSides('c/three'),
  place('d/four', 'repair'),
  place('e/five', 'twin', 'raw'),
];

describe('a set of drills', () => {
  it('is six places, two acts of them met as repair and as the twin', () => {
    const set = drillSet(MANY, 0);
    expect(set).toHaveLength(6);
    const same = sameActs(set);
    expect(same).toHaveLength(2);
    for (const places of same)
      expect(places.map((nth) => set[nth]?.as).toSorted()).toEqual(['repair', 'twin']);
  });

  it('meets the two sides of an act in two tempers where there are two', () => {
    const [first] = sameActs(drillSet(MANY, 0));
    const tempers = (first ?? []).map((nth) => drillSet(MANY, 0)[nth]?.temper);
    expect(new Set(tempers).size).toBe(2);
  });

  it('is another set in the next round, and the same one in the same', () => {
    const acts = (round: number) => {
      const set = drillSet(MANY, round);
      return sameActs(set).map(([nth = 0]) => set[nth]?.act);
    };
    expect(acts(1)).not.toEqual(acts(0));
    expect(drillSet(MANY, 1)).toEqual(drillSet(MANY, 1));
  });

  it.each([
    [
      'no act counts both ways',
      [place('a/x', 'repair'), place('b/y', 'twin'), place('c/z', 'twin'), place('d/w', 'repair')],
    ],
    ['there are too few places', bothSides('a/x')],
    ['there are none', []],
  ])('is none where %s', (_why, places) => {
    expect(drillSet(places, 0)).toEqual([]);
  });

  const anyPlace = fc
    .record({
      act: fc.constantFrom('a/1', 'a/2', 'b/1', 'b/2', 'c/1', 'd/1', 'e/1'),
      as: fc.constantFrom('repair' as const, 'twin' as const),
      temper: fc.constantFrom('even', 'raw', 'flat'),
    })
    .map(({ act, as, temper }): DrillPlace => place(act, as, temper));

  it('never has one act twice in a row, nor one place twice, whatever there is', () => {
    const places = fc.uniqueArray(anyPlace, {
      selector: (one) => JSON.stringify(one),
      maxLength: 30,
    });
    fc.assert(
      fc.property(places, fc.nat(50), (all, round) => {
        const set = drillSet(all, round);
        if (set.length === 0) return;
        expect(set.length).toBeGreaterThanOrEqual(4);
        expect(set.length).toBeLessThanOrEqual(6);
        expect(new Set(set).size).toBe(set.length);
        expect(sameActs(set).length).toBeGreaterThan(0);
        for (const [nth, one] of set.entries()) expect(one.act).not.toBe(set[nth + 1]?.act);
      }),
      { seed: 16, numRuns: 1000 },
    );
  });
});
