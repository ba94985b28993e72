/** A stored run is read with care: what it went back into is believed only when it can be so. */
import { describe, expect, it } from 'vitest';
import { parseAttempt } from '../../../src/app/keeping/attempt.ts';
import { NAMES, run } from './along/runs.ts';

const [A = '', B = ''] = NAMES;

describe('where a run parts from another', () => {
  it('is there again as it was stored', () => {
    const way = run(B, ['ask', 'wait'], { from: { run: A, turn: 1 } });
    expect(parseAttempt(B, JSON.parse(JSON.stringify(way)))).toEqual(way);
  });

  it.each([
    ['a turn that the run has not come to', { run: A, turn: 3 }],
    ['half a turn', { run: A, turn: 0.5 }],
    ['a turn before the first', { run: A, turn: -1 }],
    ['no name of a run', { run: '../..', turn: 1 }],
    ['nothing of the kind', 'the other one'],
  ])('is left away when it is %s, and the run stands', (_what, from) => {
    const found = { ...run(B, ['ask', 'wait']), from };
    expect(parseAttempt(B, found)).toEqual(run(B, ['ask', 'wait']));
  });
});
