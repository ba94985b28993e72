/** The list of runs: every run once, newest first, other ways under the run they part from. */
import { describe, expect, it } from 'vitest';
import { type PastRun, withWays } from '../../src/practice/past-run.ts';
import { ANN, BEA, past, way } from './histories.ts';

const listed = (...runs: readonly PastRun[]) =>
  withWays(runs).map((one) => [one.past.id, ...one.ways.map(({ id }) => id)]);

describe('the list of runs', () => {
  const [first, second] = [past(ANN, 'why see how'), past(BEA, 'why')];
  const another = way(first, 1, 'why how');
  const further = way(another, 1, 'why own');

  it('has the newest first, and ways under the run they go back to in the end', () => {
    expect(listed(further, first, another, second)).toEqual([
      [second.id],
      [first.id, another.id, further.id],
    ]);
  });

  it('lets a way stand by itself whose run is not here', () => {
    expect(listed(another, second)).toEqual([[another.id], [second.id]]);
  });

  it('loses no run that goes back into itself', () => {
    const round = { ...first, from: { run: another.id, turn: 0 } };
    expect(listed(round, another, second).flat().sort()).toEqual(
      [first.id, another.id, second.id].sort(),
    );
  });
});
