/**
 * What was brought to a tutor → hand-ins that stand. Whatever is brought is hostile until it is
 * read: each text, and each code in it, has its own outcome, and none takes another along.
 */
import { parseTranscript } from '../simulation/parse-transcript.ts';
import type { Assignment } from './assignment.ts';
import { type ContentOf, checkRuns } from './checked-runs.ts';
import { type HandIn, parseHandIn } from './hand-in.ts';
import { codesIn, type FoundCode, MOST_CODES } from './hand-in-code.ts';
import { unpack } from './packed.ts';
import { united } from './united.ts';

/** Bytes of one file; a result of twenty runs has about three thousand. */
export const MOST_BYTES = 1_000_000;

/** A file, or what was pasted. */
export interface Brought {
  /** A file's name, or what else it is called where its outcome is told. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Asked for only when the size is within the limit. */
  readonly text: () => Promise<string>;
}

/** What reading needs to know of the course. */
export interface Desk {
  /** The assignment that results are read for. */
  readonly assignment: Assignment;
  /** All that were made here: results for another are told where they belong. */
  readonly made: readonly Pick<Assignment, 'id' | 'title'>[];
  readonly received: readonly HandIn[];
  readonly contentOf: ContentOf;
}

/**
 * `taken`: of somebody new · `added`: to what the same person had handed in before · `known`:
 * nothing new in it, and not taken twice · `refused`: nothing of it stands.
 */
export type Said = 'taken' | 'added' | 'known' | 'refused';

export interface Outcome {
  /** What it was brought as; with the place of the code where there were several. */
  readonly from: string;
  readonly said: Said;
  /** Whose it is; absent when that could not be read. */
  readonly alias?: string;
  /** Why it was refused, or what of it was left out: one plain sentence each. */
  readonly because: readonly string[];
}

export interface ReadHandIns {
  /** In the order things were brought in. */
  readonly outcomes: readonly Outcome[];
  /** To be kept: each in place of what the same person had handed in before. */
  readonly handIns: readonly HandIn[];
}

export async function readHandIns(brought: readonly Brought[], desk: Desk): Promise<ReadHandIns> {
  const known = new Map(desk.received.map((handIn) => [handIn.who, handIn]));
  const changed = new Set<string>();
  const outcomes: Outcome[] = [];
  for (let from = 0; from < brought.length; from += PORTION) {
    // Opening and unpacking are mostly waiting, so a portion is done side by side …
    const portion = brought.slice(from, from + PORTION);
    const opened = await Promise.all(portion.map((one) => readAll(one, desk)));
    // … and what it adds to whom is decided in the order things were brought in.
    for (const { from, read } of opened.flat()) {
      if ('because' in read) {
        outcomes.push({ from, said: 'refused', ...read });
        continue;
      }
      const { handIn, leftOut } = read;
      const before = known.get(handIn.who);
      const whole = united(before, handIn);
      if (whole.news) {
        known.set(handIn.who, whole.handIn);
        changed.add(handIn.who);
      }
      outcomes.push({
        from,
        said: before === undefined ? 'taken' : whole.news ? 'added' : 'known',
        alias: handIn.alias,
        because: [...leftOut, ...whole.leftOut],
      });
    }
  }
  return { outcomes, handIns: [...changed].flatMap((who) => known.get(who) ?? []) };
}

/** Files that are read side by side. */
const PORTION = 24;

interface Opened {
  readonly from: string;
  readonly read: ReadCode;
}

/** All that is in one thing that was brought, in its order. */
async function readAll(one: Brought, desk: Desk): Promise<readonly Opened[]> {
  const codes = await codesOf(one);
  if (typeof codes === 'string') return [{ from: one.name, read: { because: [codes] } }];
  const opened: Opened[] = [];
  for (const [place, code] of codes.entries()) {
    const from = codes.length > 1 ? `${one.name}, code ${place + 1}` : one.name;
    opened.push({ from, read: await readCode(code, desk) });
  }
  if (codes.length === MOST_CODES)
    opened.push({
      from: one.name,
      read: { because: [`Only the first ${MOST_CODES} codes in it were read.`] },
    });
  return opened;
}

/** The codes in what was brought, at least one; or why there is none to read. */
async function codesOf({ size, text }: Brought): Promise<readonly FoundCode[] | string> {
  if (size > MOST_BYTES)
    return 'It is larger than a megabyte, and was not opened. A result is a small text file.';
  let found: string;
  try {
    found = await text();
  } catch {
    return 'It could not be opened. It may have been moved or removed meanwhile.';
  }
  if (found.length > MOST_BYTES) return 'It is longer than any result.';
  if (found.trim() === '') return 'There is nothing in it.';
  const codes = codesIn(found);
  if (codes.length > 0) return codes;
  return isTranscript(found)
    ? 'It is the transcript of one run, saved from its debrief. What can be read here is made under “Hand in”.'
    : 'There is no result in it. A result has a code that begins with “Reattune-result.” and ends with “.end”.';
}

function isTranscript(text: string): boolean {
  try {
    return 'transcript' in parseTranscript(JSON.parse(text));
  } catch {
    return false;
  }
}

type ReadCode =
  | { readonly handIn: HandIn; readonly leftOut: readonly string[] }
  | Pick<Outcome, 'because' | 'alias'>;

async function readCode(code: FoundCode, desk: Desk): Promise<ReadCode> {
  if ('fault' in code) return { because: [code.fault] };
  const unpacked = await unpack(code.packed);
  if ('fault' in unpacked) return { because: [unpacked.fault] };
  const parsed = parseHandIn(unpacked.value);
  if ('fault' in parsed) return { because: [parsed.fault] };
  const { handIn, leftOut } = parsed;
  const { alias } = handIn;
  if (handIn.assignment !== desk.assignment.id)
    return { alias, because: [elsewhere(handIn.assignment, desk)] };
  const checked = await checkRuns(handIn, desk.assignment, desk.contentOf);
  const because = [...leftOut, ...checked.leftOut];
  if (checked.runs.length === 0)
    return { alias, because: because.length > 0 ? because : ['There is no run in it.'] };
  const runs = checked.runs.map(({ id, transcript }) => ({ id, transcript }));
  return { handIn: { ...handIn, runs }, leftOut: because };
}

function elsewhere(assignment: string, { made }: Desk): string {
  const there = made.find(({ id }) => id === assignment);
  return there === undefined
    ? 'It answers an assignment that was not made on this device.'
    : `It answers another assignment, “${there.title}”: add it there.`;
}
