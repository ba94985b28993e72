/** Runs for tests of taking them along: what two devices may hold of a few runs, by chance. */
import fc from 'fast-check';
import type { Attempt } from '../../../../src/app/keeping/attempt.ts';
import { compiled, smallScenario } from '../../../simulation/small-scenario.ts';

export const content = compiled(smallScenario({}));

/** Names of runs, as they are drawn when one is begun. */
export const NAMES = ['a', 'b', 'c'].map((letter) => letter.repeat(24));

export function run(
  id: string,
  choices: readonly string[],
  change: Partial<Attempt> = {},
): Attempt {
  return {
    id,
    transcript: {
      format: 1,
      scenario: 'small',
      content: content.content,
      temper: 'even',
      mode: 'session',
      seed: 4,
      choices,
    },
    judgement: content.judgement.hash,
    startedAt: 1000,
    changedAt: 1000 + choices.length,
    ended: choices.length === 3,
    ...change,
  };
}

/** A log that can be played to where it stands. */
export const choicesOfSmall = fc.array(fc.constantFrom('ask', 'wait', 'tell'), { maxLength: 3 });

/** A run of one of three names, so that two devices often hold the same. */
export const someRun: fc.Arbitrary<Attempt> = fc
  .tuple(fc.constantFrom(...NAMES), choicesOfSmall)
  .map(([id, choices]) => run(id, choices));

/** What one device holds: every run under a name of its own. */
export const device: fc.Arbitrary<ReadonlyMap<string, Attempt>> = fc
  .uniqueArray(someRun, { selector: ({ id }) => id })
  .map((runs) => new Map(runs.map((one) => [one.id, one])));
