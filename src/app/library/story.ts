/** A scenario as the library shows it: its card, and the run of it that waits, if there is one. */
import type { Card } from '../../scenario/scenario.ts';

export interface Story {
  readonly card: Card;
  /** Where its brief is. */
  readonly href: string;
  readonly attempt?: {
    /** Choices made so far. */
    readonly turn: number;
    /** Where the run goes on. */
    readonly href: string;
  };
}
