/** What the device keeps of runs, as My practice reads it: what cannot be told is said, not lost. */
import { describe, expect, it } from 'vitest';
import type { Attempt, Damaged } from '../../../src/app/keeping/attempt.ts';
import { gatherHistory } from '../../../src/app/routes/gather-history.ts';
import { toldRuns } from '../../../src/app/routes/told-runs.ts';
import { withWays } from '../../../src/practice/past-run.ts';
import { content, NAMES, run } from '../keeping/along/runs.ts';

const [A = '', B = '', C = ''] = NAMES;
const gather = (...records: readonly (Attempt | Damaged)[]) =>
  gatherHistory(records, async ({ transcript }) =>
    transcript.content === content.content ? content : undefined,
  );
const told = async (...records: readonly Attempt[]) =>
  toldRuns(withWays((await gather(...records)).runs));

describe('the history', () => {
  it('has every run that can be told, with the run it parts from', async () => {
    const another = run(B, ['ask', 'tell'], { from: { run: A, turn: 1 } });
    const { runs, damaged } = await gather(run(A, ['ask', 'wait', 'tell']), another);
    expect(runs.map(({ id, from, run: { turns } }) => [id, from?.turn, turns.length])).toEqual([
      [A, undefined, 3],
      [B, 1, 2],
    ]);
    expect(damaged).toEqual([]);
  });

  it('leaves a damaged record aside, and a choice that was not on offer, and says so', async () => {
    const broken = { key: C, found: 7, fault: 'It is not a record.' };
    const { runs, damaged } = await gather(run(A, ['ask']), broken, run(B, ['ask', 'nonsense']));
    expect(runs.map(({ id }) => id)).toEqual([A]);
    expect(damaged.map(({ key }) => key)).toEqual([C, B]);
    expect(damaged[1]?.fault).toContain('“nonsense” was not on offer');
  });

  it('leaves aside a run whose tables are nonsense', async () => {
    const nonsense = { ...content, moments: 7 } as unknown as typeof content;
    const { runs, damaged } = await gatherHistory([run(A, ['ask'])], async () => nonsense);
    expect(runs).toEqual([]);
    expect(damaged).toHaveLength(1);
  });

  it('keeps apart a run whose content is nowhere', async () => {
    const old = run(A, ['ask']);
    const gone = { ...old, transcript: { ...old.transcript, content: '0'.repeat(64) } };
    const { runs, contentGone } = await gather(gone);
    expect([runs, contentGone]).toEqual([[], [gone]]);
  });
});

describe('the list of runs', () => {
  it('says in words how each ended, and of one that was left that it waits', async () => {
    const [left, ended] = await told(
      run(A, ['ask', 'wait', 'tell'], { startedAt: Date.UTC(2026, 10, 3, 12) }),
      run(B, ['ask', 'wait'], { startedAt: Date.UTC(2026, 10, 4, 12) }),
    );
    expect(left?.run).toMatchObject({
      title: 'Small',
      day: '4 November 2026',
      stands: 'Left at turn 3; it waits.',
      goOnHref: `/s/small/play/?run=${B}`,
    });
    expect(ended?.run.stands).toBe('What had come between you was repaired.');
    expect(ended?.run).not.toHaveProperty('goOnHref');
    expect(ended?.run.debriefHref).toBe(`/s/small/debrief/?run=${A}`);
  });

  it('has another way under its run, and leads to no debrief where nothing was said', async () => {
    const [one] = await told(
      run(A, ['ask', 'wait', 'tell']),
      run(B, [], { from: { run: A, turn: 0 } }),
    );
    expect(one?.ways.map(({ parts }) => parts)).toEqual(['Another way from turn 1 on']);
    expect(one?.ways[0]).not.toHaveProperty('debriefHref');
  });
});
