/** What pulled, beside what was chosen: by what the choice counted as, and without a judgement. */
import { describe, expect, it } from 'vitest';
import { readRubric } from '../../scripts/review-page.ts';
import { MOVES_OF, pullsAndChoices } from '../../src/practice/pull-and-choice.ts';
import { THREE_ALIKE, toldRun } from '../app/debrief/told-run.ts';

const { run } = toldRun(THREE_ALIKE, ['why', 'see', 'how']);

describe('the pull and the choice', () => {
  it('went together where the choice counted as what pulled, and apart where it did not', () => {
    expect(
      pullsAndChoices(run, [
        { turn: 0, pull: 'explain' },
        { turn: 1, pull: 'explain' },
        { turn: 2, pull: 'none' },
      ]),
    ).toEqual([
      { turn: 0, pull: 'explain', went: 'together' },
      { turn: 1, pull: 'explain', went: 'apart' },
      { turn: 2, pull: 'none', went: 'no-pull' },
    ]);
  });

  it('are told of each pull by itself', () => {
    for (const pull of ['fix', 'please', 'hide'] as const)
      expect(pullsAndChoices(run, [{ turn: 0, pull }])[0]?.went).toBe('apart');
  });

  it('are not told of a turn that was passed, or that this run does not have', () => {
    expect(
      pullsAndChoices(run, [
        { turn: 1, pull: 'passed' },
        { turn: 9, pull: 'hide' },
      ]),
    ).toEqual([]);
  });

  it('names only moves that the rubric has, each for one pull', () => {
    const known = Object.keys(readRubric().play.moves);
    const named = Object.values(MOVES_OF).flat();
    expect(known).toEqual(expect.arrayContaining(named));
    expect(new Set(named).size).toBe(named.length);
  });
});
