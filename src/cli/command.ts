/** One command of the command line, as a value: its name, its help and what it does. */
import type { Options } from './arguments.ts';
import type { Terminal } from './terminal.ts';

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What `--help` says, exit codes included. */
  readonly help: string;
  readonly options: Options;
  /** Gives the exit code. */
  readonly run: (
    files: readonly string[],
    given: Readonly<Record<string, string>>,
    terminal: Terminal,
  ) => Promise<number>;
}
