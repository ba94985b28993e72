/** People who hand in for a journey’s assignment: made of ways through its scenario. */
import { digits } from '../../scripts/cohort.ts';
import type { Assignment } from '../../src/course/assignment.ts';
import type { HandIn } from '../../src/course/hand-in.ts';
import { handInCode } from '../../src/course/hand-in-code.ts';
import { lead } from './assignments.ts';
import { type WayThrough, waysToEveryEnding } from './ways.ts';

/** The shortest ways to each ending of the scenario that is set. */
export const waysThrough = waysToEveryEnding(lead);

export interface ResultFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file as a trainee sends it: a line of words and the code. */
export async function resultOf(
  assignment: Assignment,
  alias: string,
  ways: readonly WayThrough[],
): Promise<ResultFile> {
  const handIn: HandIn = {
    format: 1,
    assignment: assignment.id,
    who: digits(16, alias),
    alias,
    runs: ways.map(({ temper, steps }, place) => ({
      id: digits(24, alias, place),
      transcript: {
        format: 1,
        scenario: lead.card.id,
        content: lead.content,
        temper,
        mode: 'session',
        seed: place,
        choices: steps.map(({ response }) => response),
      },
    })),
  };
  return fileOf(alias, `Reattune: what ${alias} hands in.\n\n${await handInCode(handIn)}\n`);
}

export function fileOf(name: string, text: string): ResultFile {
  return { name: `${name}.reattune.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) };
}
