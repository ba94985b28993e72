/** The runs of an assignment, told so that a trainee can choose among them. */

import { replay } from '../../simulation/replay.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { outcomeSentence } from '../debrief/words/ending-words.ts';
import type { RunToHandIn } from '../hand-in/run-to-hand-in.ts';
import { type Attempt, sound } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { capital, countOf } from '../ui/number-words.ts';
import { unmarked } from '../ui/typeset.ts';
import { openRun } from './open-run.ts';
import { debriefPath } from './paths.ts';

export interface ToHandIn {
  /** From the first to the last. */
  readonly attempts: readonly Attempt[];
  readonly runs: readonly RunToHandIn[];
  /** One sentence for each run that cannot be handed in. */
  readonly leftOut: readonly string[];
}

/** Every run that was begun for an assignment and in which something was said. */
export async function runsToHandIn(store: AttemptStore, assignment: string): Promise<ToHandIn> {
  const attempts = sound(await store.all())
    .filter((one) => one.assignment === assignment && one.transcript.choices.length > 0)
    .sort((a, b) => a.startedAt - b.startedAt);
  const runs: RunToHandIn[] = [];
  const leftOut: string[] = [];
  for (const attempt of attempts) {
    const opened = await openRun(store, attempt.id, 'played');
    if (opened.kind === 'run') runs.push(told(attempt, opened.content));
    else
      leftOut.push(
        `A run of “${attempt.transcript.scenario}” cannot be handed in: the wording it was played on is no longer here, so you could not read what is in it.`,
      );
  }
  return { attempts, runs, leftOut };
}

function told(attempt: Attempt, content: CompiledScenario): RunToHandIn {
  const { turns, ending, temper } = replay(content, attempt.transcript);
  const { card, tempers } = content;
  const about = tempers.find(({ id }) => id === temper && id !== 'even')?.about;
  return {
    id: attempt.id,
    title: unmarked(card.title),
    choices: turns.map(({ chosen }) => unmarked(chosen.response.say ?? chosen.response.do ?? '')),
    ended: ending !== undefined,
    told: `${capital(countOf(turns.length, 'turn'))}. ${
      ending === undefined
        ? 'You left it there, as you may.'
        : outcomeSentence(ending.outcome, unmarked(card.client.name))
    }`,
    debriefHref: debriefPath(card.id, attempt.id),
    ...(about === undefined ? {} : { temper: about }),
  };
}
