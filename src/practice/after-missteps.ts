/** What followed missteps over time: by fives of runs, so that each stretch can stand beside another. */
import { missteps } from '../scoring/missteps.ts';
import type { Misstep } from '../scoring/report.ts';
import { FEWEST_TURNS, type Tried } from './first-tries.ts';
import type { PastRun } from './past-run.ts';

/** In a run that stands open nothing has been missed: it waits. */
export type Followed = Misstep['said'] | 'still-open';

export const FOLLOWED: readonly Followed[] = [
  'at-once',
  'later',
  'not-on-this-way',
  'the-run-ended-first',
  'still-open',
];

export interface MisstepTried extends Tried {
  readonly followed: Followed;
  /** The turn in which repair was taken again. */
  readonly repaired?: number;
}

export interface Stretch {
  /** Five at the most, oldest first. */
  readonly runs: readonly PastRun[];
  readonly missteps: readonly MisstepTried[];
}

const RUNS = 5;

/**
 * The newest stretch first, counted in fives from the first run on, so that a new run changes no
 * earlier stretch. Nothing at all on fewer than five missteps.
 */
export function afterMissteps(tries: readonly Tried[]): readonly Stretch[] {
  const runs = [...new Set(tries.map(({ past }) => past))];
  const told = runs.map((past) => ({ past, missteps: misstepsOf(past, tries) }));
  if (told.flatMap((one) => one.missteps).length < FEWEST_TURNS) return [];
  const stretches: Stretch[] = [];
  for (let first = 0; first < told.length; first += RUNS) {
    const five = told.slice(first, first + RUNS);
    stretches.unshift({
      runs: five.map(({ past }) => past),
      missteps: five.flatMap((one) => one.missteps),
    });
  }
  return stretches;
}

function misstepsOf(past: PastRun, tries: readonly Tried[]): readonly MisstepTried[] {
  return missteps(past.run).flatMap(({ turn: index, said, repaired }) => {
    const tried = tries.find((one) => one.past === past && one.turn.index === index);
    if (tried === undefined) return [];
    const cameBack = repaired !== undefined;
    const followed = cameBack || past.run.ending !== undefined ? said : 'still-open';
    return [{ ...tried, followed, ...(cameBack ? { repaired } : {}) }];
  });
}
