/** A run as whoever hands it in is told of it. */
export interface RunToHandIn {
  /** The attempt's own name. */
  readonly id: string;
  readonly title: string;
  /** How the client was, in the temper's own words; absent for the ordinary one. */
  readonly temper?: string;
  /** What was said or done in each turn, in words. */
  readonly choices: readonly string[];
  readonly ended: boolean;
  /** How long it was and how it ended, or that it has not. */
  readonly told: string;
  readonly debriefHref: string;
}
