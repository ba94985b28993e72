/** Somebody who chooses at random has no habit, and is told of hardly any. */
import { describe, expect, it } from 'vitest';
import { seededWalk } from '../../scripts/seeded-walks.ts';
import { myPractice } from '../../src/practice/my-practice.ts';
import { replay } from '../../src/simulation/replay.ts';
import { shuffled } from '../../src/simulation/shuffle.ts';
import { compiled, shipped, shippedNames } from '../simulation/small-scenario.ts';

const [PLAYERS, RUNS] = [100, 12];
const all = shippedNames().map((name) => ({ id: name, tables: compiled(shipped(name)) }));

describe('a hundred who choose at random, twelve scenarios each', () => {
  it('are told one sentence between two of them at the most', () => {
    const sentences = Array.from({ length: PLAYERS }, (_, player) => {
      const played = shuffled(all, player, 0, 'scenarios').slice(0, RUNS);
      const history = played.map(({ tables }, nth) => ({
        id: String(nth).padStart(24, '0'),
        startedAt: nth,
        run: replay(tables, seededWalk(tables, player * RUNS + nth)),
      }));
      return myPractice(history).habits.length;
    });
    expect(sentences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(PLAYERS / 2);
  });
});
