/** What every command does that is given several files: one that cannot be read stops none of the rest. */
import type { Desk } from './open-scenario.ts';
import { EXIT, type Terminal, WrongUse } from './terminal.ts';

/** Looks at each file once, in order. Gives a sentence for each that could not be read. */
export async function overFiles(
  files: readonly string[],
  look: (file: string) => Promise<void>,
): Promise<readonly string[]> {
  const unread = new Set<string>();
  for (const file of new Set(files)) {
    await look(file).catch((error: unknown) => {
      if (!(error instanceof WrongUse)) throw error;
      unread.add(error.message);
    });
  }
  return [...unread];
}

/** Says what could not be read, after all else has been said, and gives the exit code. */
export function exitOf(desk: Desk, unread: readonly string[], terminal: Terminal): number {
  for (const sentence of unread) terminal.err(`${sentence}\n`);
  if (unread.length > 0) return EXIT.wrongUse;
  return desk.hasErrors() ? EXIT.faults : EXIT.clean;
}
