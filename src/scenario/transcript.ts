/** The log of a run: the only thing that is recorded; everything else is replayed from it. */

export const TRANSCRIPT_FORMAT = 1;

/**
 * How a run is played: as a session, of which nothing is said until its end, or coached, with a
 * pause after each reply for what it did. What is said and what follows is the same in both.
 */
export type Mode = 'session' | 'coached';

export const MODES: readonly Mode[] = ['session', 'coached'];

export interface Transcript {
  readonly format: typeof TRANSCRIPT_FORMAT;
  /** Id of the scenario. */
  readonly scenario: string;
  /** Hash of the compiled scenario it was played on. */
  readonly content: string;
  readonly temper: string;
  readonly mode: Mode;
  /** Whole number 0 to 2³²−1; fixes the order options stand in. */
  readonly seed: number;
  /** One response id a turn, from the opening on. */
  readonly choices: readonly string[];
}

type Log = Pick<Transcript, 'choices'>;

/** Whether a log goes on from where another stands: the other's choices, and more. */
export function goesOnFrom({ choices }: Log, { choices: before }: Log): boolean {
  return before.length < choices.length && before.every((choice, at) => choice === choices[at]);
}

/** Whether two logs hold the same choices. */
export function sameChoices({ choices }: Log, { choices: others }: Log): boolean {
  return choices.length === others.length && others.every((choice, at) => choice === choices[at]);
}
