/** The other road: the same run up to a turn, then what was worth most there and after. */
import { describe, expect, it } from 'vitest';
import { roadsNotTaken } from '../../src/practice/road-not-taken.ts';
import type { Playthrough } from '../../src/simulation/playthrough.ts';
import { GOODBYE, THREE_ALIKE, toldRun } from '../app/debrief/told-run.ts';

const chosen = ({ turns }: Playthrough) => turns.map((turn) => turn.chosen.response.id);
const roads = (choices: readonly string[], tables = THREE_ALIKE) => {
  const { run, report } = toldRun(tables, choices);
  return roadsNotTaken(run, report.turningPoints);
};

describe('the road not taken', () => {
  it('leaves from each turn in which most was left, and keeps what came before it', () => {
    const [first, second] = roads(['why', 'see', 'why']);
    expect([first?.turn, second?.turn]).toEqual([0, 2]);
    expect(chosen(first?.own ?? fail())).toEqual(['why', 'see', 'why']);
    expect(chosen(second?.other ?? fail()).slice(0, 2)).toEqual(['why', 'see']);
  });

  it('goes on with what is worth most, to the end or for two turns more', () => {
    const [road] = roads(['why', 'how', 'how']);
    expect(road?.turn).toBe(0);
    expect(road?.told).toBe(3);
    // Said for the third time running it has worn out, and a question is worth more.
    expect(chosen(road?.other ?? fail())).toEqual(['see', 'see', 'how']);
    expect(road?.other.ending?.id).toBe('done');
  });

  it('takes no contested reply and asks nothing about safety by itself', () => {
    for (const { other, turn } of roads(['why', 'why', 'why']))
      for (const one of other.turns.slice(turn)) {
        expect(one.chosen.counts.contested).toBeUndefined();
        expect(one.chosen.response.id).not.toBe('ask');
      }
  });

  it('stops where a question of safety stands open: nothing is worth more than the rest there', () => {
    const [road] = roads(['how', 'ask', 'how'], GOODBYE);
    expect(road?.turn).toBe(0);
    expect(chosen(road?.other ?? fail())).toEqual(['see']);
  });

  it('is not there where nothing was left', () => {
    expect(roads(['see'])).toEqual([]);
  });
});

function fail(): never {
  throw new Error('There is no such road.');
}
