/**
 * What a trainee hands in: a name of their own choosing, the logs of the runs they chose to hand
 * in, and words only when they put some there on purpose. No figure is in it: whoever reads it
 * replays the logs.
 */
import type { Transcript } from '../scenario/transcript.ts';
import { parseTranscript } from '../simulation/parse-transcript.ts';
import { fieldsOf, hexOf, textOf } from './own-field.ts';

export const HAND_IN_FORMAT = 1;

/** What a hand-in can hold at the most. */
export const HAND_IN_LIMITS = {
  runs: 200,
  /** Turns of one run; the longest that the shipped scenarios allow is far below. */
  turns: 500,
  /** Characters. */
  alias: 40,
  words: 2000,
} as const;

export interface HandedRun {
  /** The attempt's own name, by which the same run handed in twice is known. */
  readonly id: string;
  readonly transcript: Transcript;
}

export interface HandIn {
  readonly format: typeof HAND_IN_FORMAT;
  /** Id of the assignment it answers. */
  readonly assignment: string;
  /**
   * 16 hex digits drawn by chance for this trainee and this assignment: tells two people of the
   * same alias apart, and says nothing about who they are.
   */
  readonly who: string;
  readonly alias: string;
  /** From the first attempt to the last. */
  readonly runs: readonly HandedRun[];
  /** Absent unless the trainee chose to write some. */
  readonly words?: string;
}

export interface ParsedHandIn {
  readonly handIn: HandIn;
  /** What was left out of it, and why: one plain sentence each. The rest stands. */
  readonly leftOut: readonly string[];
}

/** Reads a hand-in from any value; does not ask whether its runs can be played. */
export function parseHandIn(value: unknown): ParsedHandIn | { readonly fault: string } {
  const field = fieldsOf(value);
  if (field === undefined) return { fault: 'This is no result of Reattune.' };
  if (field('format') !== HAND_IN_FORMAT)
    return { fault: 'It was made by a version of Reattune that this one cannot read.' };
  const assignment = hexOf(field('assignment'), 16);
  const who = hexOf(field('who'), 16);
  const alias = textOf(field('alias'), HAND_IN_LIMITS.alias);
  const words = textOf(field('words') ?? '', HAND_IN_LIMITS.words, true);
  const given = field('runs');
  if (assignment === undefined) return { fault: 'It does not say which assignment it answers.' };
  if (who === undefined || alias === undefined || alias === '')
    return { fault: 'It does not say whose it is.' };
  if (words === undefined) return { fault: 'The words in it are too long or are no text.' };
  if (!Array.isArray(given)) return { fault: 'It holds no list of runs.' };
  if (given.length > HAND_IN_LIMITS.runs)
    return { fault: `It holds ${given.length} runs; at most ${HAND_IN_LIMITS.runs} are read.` };
  const runs: HandedRun[] = [];
  const leftOut: string[] = [];
  for (const [place, one] of given.entries()) {
    const read = runOf(one);
    if ('fault' in read) leftOut.push(`Run ${place + 1}: ${read.fault}`);
    else if (runs.some(({ id }) => id === read.id))
      leftOut.push(`Run ${place + 1}: It is in there twice.`);
    else runs.push(read);
  }
  const handIn: HandIn = { format: HAND_IN_FORMAT, assignment, who, alias, runs };
  return { handIn: words === '' ? handIn : { ...handIn, words }, leftOut };
}

function runOf(value: unknown): HandedRun | { readonly fault: string } {
  const field = fieldsOf(value);
  const id = hexOf(field?.('id'), 24);
  if (field === undefined || id === undefined) return { fault: 'It is no run of Reattune.' };
  const parsed = parseTranscript(field('transcript'));
  if ('fault' in parsed) return { fault: parsed.fault };
  const { length } = parsed.transcript.choices;
  if (length > HAND_IN_LIMITS.turns)
    return { fault: `It has ${length} turns; at most ${HAND_IN_LIMITS.turns} are read.` };
  return { id, transcript: parsed.transcript };
}
