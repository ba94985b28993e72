/** All that a trainee's own runs say together: what they fall into, what followed, what is seldom used. */
import { afterMissteps, type Stretch } from './after-missteps.ts';
import { firstTries } from './first-tries.ts';
import { type Habit, habits } from './habits.ts';
import { type PastRun, type RunWithWays, withWays } from './past-run.ts';
import { type SeldomStep, seldomSteps } from './seldom-steps.ts';

export interface MyPractice {
  /** Newest first. */
  readonly runs: readonly RunWithWays[];
  readonly habits: readonly Habit[];
  /** Newest first. */
  readonly stretches: readonly Stretch[];
  readonly seldom: readonly SeldomStep[];
}

/** The same whatever order the runs come in; pure, and nothing of it is stored. */
export function myPractice(history: readonly PastRun[]): MyPractice {
  const tries = firstTries(history);
  return {
    runs: withWays(history),
    habits: habits(tries),
    stretches: afterMissteps(tries),
    seldom: seldomSteps(tries),
  };
}
