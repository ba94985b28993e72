/** What steps add up to, where a run is longer than half words can hold. */
import { describe, expect, it } from 'vitest';
import { addedUp, type Steps } from '../../../src/simulation/prove/added-up.ts';
import { markOf } from '../../../src/simulation/prove/step-marks.ts';

const MOMENT = 0;
const ENDING = 1;
const AGAINST = markOf(0, { moves: [], repair: 0, against: 3, away: 0 });
const REPAIR = markOf(1, { moves: [], repair: 1, against: 0, away: 0 });

/** One state after another, each left by both steps but the last, which is an ending. */
function twoWaysAlong(turns: number): Steps {
  const goals = new Uint16Array(turns + 1).fill(MOMENT);
  goals[turns] = ENDING;
  return {
    openings: 1,
    goals,
    firstStep: Int32Array.from({ length: turns + 2 }, (_, state) => 2 * Math.min(state, turns)),
    to: Int32Array.from({ length: 2 * turns }, (_, step) => 1 + Math.floor(step / 2)),
    marks: Uint16Array.from({ length: 2 * turns }, (_, step) => (step % 2 ? REPAIR : AGAINST)),
  };
}

function addedUpAlong(turns: number) {
  const states = Int32Array.from({ length: turns + 1 }, (_, state) => state);
  return addedUp(twoWaysAlong(turns), { states }, ENDING).get(ENDING);
}

describe('what the steps of runs add up to', () => {
  it.each([3, 30_000])('is exact after %i turns', (turns) => {
    expect(addedUpAlong(turns)).toMatchObject({
      turns: { least: turns, most: turns },
      against: { least: 0, most: 3 * turns },
      repair: { least: 0, most: turns },
      away: { least: 0, most: 0 },
    });
  });

  it('counts every different run', () => {
    expect(addedUpAlong(10)?.runs).toBe(1_024);
  });
});
