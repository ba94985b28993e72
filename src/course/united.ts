/** Several hand-ins of the same trainee made one. */
import { goesOnFrom, sameChoices } from '../scenario/transcript.ts';
import type { HandedRun, HandIn } from './hand-in.ts';
import { HAND_IN_LIMITS } from './hand-in.ts';

export interface United {
  readonly handIn: HandIn;
  /** Whether it says anything that was not known before. */
  readonly news: boolean;
  /** What was not taken, and why: one plain sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Runs are united by their ids, and of a run that was handed in twice the longer stands. Alias
 * and words are those of the later hand-in, unless it is plainly an older one: some of the runs
 * that are known, none further, nothing new.
 */
export function united(known: HandIn | undefined, later: HandIn): United {
  if (known === undefined) return { handIn: later, news: true, leftOut: [] };
  const runs = [...known.runs];
  const leftOut: string[] = [];
  let further = false;
  let next: string | undefined;
  for (const run of [...later.runs].reverse()) {
    const at = runs.findIndex(({ id }) => id === run.id);
    const there = runs[at];
    if (there === undefined) {
      if (runs.length < HAND_IN_LIMITS.runs) {
        const before = runs.findIndex(({ id }) => id === next);
        runs.splice(before < 0 ? runs.length : before, 0, run);
        further = true;
      } else leftOut.push(`More than ${HAND_IN_LIMITS.runs} runs are not kept for one person.`);
    } else if (isFurther(run, there)) {
      runs[at] = run;
      further = true;
    } else if (!isFurther(there, run) && !alike(run, there))
      leftOut.push(
        `Run ${later.runs.indexOf(run) + 1} was handed in before with other choices; those stand.`,
      );
    next = run.id;
  }
  const older = !further && later.runs.length < known.runs.length;
  const { alias, words } = older ? known : later;
  const { words: _, ...rest } = known;
  const handIn = { ...rest, alias, runs, ...(words === undefined ? {} : { words }) };
  const news = further || alias !== known.alias || words !== known.words;
  return { handIn, news, leftOut: [...new Set(leftOut)] };
}

/** Whether a run is the other one, played on. */
function isFurther(run: HandedRun, earlier: HandedRun): boolean {
  return sameBeginning(run, earlier) && goesOnFrom(run.transcript, earlier.transcript);
}

function alike(run: HandedRun, other: HandedRun): boolean {
  return sameBeginning(run, other) && sameChoices(run.transcript, other.transcript);
}

function sameBeginning({ transcript: one }: HandedRun, { transcript: other }: HandedRun): boolean {
  return (
    one.scenario === other.scenario &&
    one.content === other.content &&
    one.temper === other.temper &&
    one.seed === other.seed
  );
}
