/** What a trainee puts into a result. */
export interface Result {
  readonly alias: string;
  /** Ids of runs, from the first to the last. */
  readonly runs: readonly string[];
  /** Empty unless some were written on purpose. */
  readonly words: string;
}
