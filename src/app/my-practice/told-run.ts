/** A run as the list of runs tells it: values in words, and where it can be gone to. */

export interface RunTold {
  readonly id: string;
  readonly title: string;
  /** What the temper says of itself; absent where the scene was played as it is written. */
  readonly temper?: string;
  /** “4 December 2026”. */
  readonly day: string;
  /** How it ended, or that it waits. */
  readonly stands: string;
  /** Absent while nothing has been said in it. */
  readonly debriefHref?: string;
  /** Where it goes on, while it stands open. */
  readonly goOnHref?: string;
  /** “Another way from turn 3 on.”, of a run that went back into one. */
  readonly parts?: string;
}

export interface RunWithWaysTold {
  readonly run: RunTold;
  /** Other ways through it, oldest first. */
  readonly ways: readonly RunTold[];
}

/** A run of which no more can be said: the wording it was played on is not here. */
export type RunUntold = Pick<RunTold, 'id' | 'title' | 'day'>;
