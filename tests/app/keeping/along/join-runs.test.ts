/** Runs of two devices become one set, in which none is lost and none is doubled. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinRuns } from '../../../../src/app/keeping/along/join-runs.ts';
import type { Attempt } from '../../../../src/app/keeping/attempt.ts';
import { device, NAMES, run, someRun } from './runs.ts';

const [A = '', B = ''] = NAMES;
type Runs = ReadonlyMap<string, Attempt>;

const on = (...runs: readonly Attempt[]): Runs => new Map(runs.map((one) => [one.id, one]));

function joined(here: Runs, brought: Runs | readonly Attempt[]): Runs {
  return new Map([...here, ...joinRuns(here, [...brought.values()] as Attempt[]).writes]);
}

/** Which runs there are, whatever they are called: their families and their logs. */
function logsOf(runs: Runs): readonly string[] {
  return [...runs.values()]
    .map(({ id, transcript }) => `${id.slice(0, 16)} ${transcript.choices.join(' ')}`)
    .sort();
}

describe('two devices’ runs', () => {
  it('are all there, under their own names, where none was', () => {
    const brought = on(run(A, ['ask']), run(B, []));
    expect(joined(new Map(), brought)).toEqual(brought);
  });

  it('become the one that goes further, whichever device has it', () => {
    const [short, long] = [run(A, ['ask']), run(A, ['ask', 'wait'])];
    expect(joined(on(short), on(long))).toEqual(on(long));
    expect(joined(on(long), on(short))).toEqual(on(long));
    expect(joinRuns(on(short), [long])).toMatchObject({ added: 0, further: 1, already: 0 });
    expect(joinRuns(on(long), [short])).toMatchObject({ added: 0, further: 0, already: 1 });
  });

  it('are both kept when they have parted ways, and bringing one again does not double it', () => {
    const [here, there] = [run(A, ['ask', 'ask']), run(A, ['ask', 'wait'])];
    const both = joined(on(here), on(there));
    expect(both.get(A)).toEqual(here);
    expect(logsOf(both)).toEqual(logsOf(on(here, { ...there, id: `${A.slice(0, 16)}00000000` })));
    expect(joined(both, on(there))).toEqual(both);
    // Played on over there, and brought once more: still the same two.
    const further = joined(both, on(run(A, ['ask', 'wait', 'tell'])));
    expect(further.size).toBe(2);
    expect([...further.keys()]).toEqual([...both.keys()]);
  });

  it('stay two on either device after they have gone to and fro', () => {
    const [one, other] = [on(run(A, ['ask'])), on(run(A, ['wait']))];
    const [onOne, onOther] = [joined(one, other), joined(other, one)];
    expect(logsOf(joined(onOne, onOther))).toEqual(logsOf(onOne));
    expect(logsOf(joined(onOther, onOne))).toEqual(logsOf(onOne));
    expect(onOne.size).toBe(2);
  });

  it('keep the names that hand-ins know: 24 hex digits', () => {
    for (const id of joined(on(run(A, ['ask'])), on(run(A, ['wait']))).keys())
      expect(id).toMatch(/^[0-9a-f]{24}$/);
  });

  it('are not taken for one another when they only share a name', () => {
    const other = run(A, ['ask', 'wait']);
    const foreign = { ...other, transcript: { ...other.transcript, seed: 5 } };
    const both = joined(on(run(A, ['ask'])), on(foreign));
    expect(both.get(A)?.transcript.choices).toEqual(['ask']);
    expect(both.size).toBe(2);
  });

  it('keep which assignment they were begun for', () => {
    const here = run(A, ['ask'], { assignment: 'e'.repeat(16) });
    expect(joined(on(here), on(run(A, ['ask', 'ask']))).get(A)?.assignment).toBe('e'.repeat(16));
  });

  it('go on being ways through the same run when that has to take another name', () => {
    const [here, there] = [run(A, ['ask', 'ask']), run(A, ['ask', 'wait'])];
    const way = run(B, ['ask'], { from: { run: A, turn: 1 } });
    const both = joined(on(here), on(there, way));
    const renamed = [...both.values()].find(({ transcript }) => transcript.choices[1] === 'wait');
    expect(renamed?.id).not.toBe(A);
    expect(both.get(B)?.from).toEqual({ run: renamed?.id, turn: 1 });
    expect(joined(new Map(), on(there, way)).get(B)).toEqual(way);
  });

  it('change nothing when they are brought a second time', () => {
    fc.assert(
      fc.property(device, fc.array(someRun), (here, brought) => {
        const once = joined(here, brought);
        const { writes, added, further, already } = joinRuns(once, brought);
        expect([writes.size, added, further, already]).toEqual([0, 0, 0, brought.length]);
      }),
      { seed: 31, numRuns: 1000 },
    );
  });

  it('are the same in whatever order they come', () => {
    fc.assert(
      fc.property(device, device, device, (here, one, other) => {
        const first = logsOf(joined(joined(here, one), other));
        expect(logsOf(joined(joined(here, other), one))).toEqual(first);
        expect(logsOf(joined(joined(one, other), here))).toEqual(first);
      }),
      { seed: 32, numRuns: 1000 },
    );
  });

  it('lose no log: each is there, or one that goes on from it', () => {
    fc.assert(
      fc.property(device, fc.array(someRun), (here, brought) => {
        const logs = logsOf(joined(here, brought));
        for (const log of [...logsOf(here), ...brought.flatMap((one) => logsOf(on(one)))])
          expect(logs.some((one) => one === log || one.startsWith(`${log} `.trimEnd()))).toBe(true);
        expect(new Set(logs).size).toBe(logs.length);
      }),
      { seed: 33, numRuns: 1000 },
    );
  });
});
