/** What a command may do to the world besides reading files: write words and be told words. */

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether what is written to `out` is seen on a screen that wants colour. */
  readonly colours: boolean;
  /** What is typed or piped in, line by line; ends where the input ends. */
  readonly lines: () => AsyncIterable<string>;
  /** A whole number from 0 to 2³²−1, for a run whose seed nobody chose. */
  readonly seed: () => number;
}

/** A mistake in how the command was called: told in one sentence, exit code 2. */
export class WrongUse extends Error {}

/** Exit codes, the same for every command. */
export const EXIT = { clean: 0, faults: 1, wrongUse: 2 } as const;
