/** A run as it is kept on this device: its log, and which content it belongs to. */
import { fieldsOf, hexOf } from '../../course/own-field.ts';
import type { Transcript } from '../../scenario/transcript.ts';
import { parseTranscript } from '../../simulation/parse-transcript.ts';

export interface Attempt {
  readonly id: string;
  readonly transcript: Transcript;
  /** Hash of the judgement it is read with; with the content's hash it names what is stored beside it. */
  readonly judgement: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly changedAt: number;
  /** Whether it has come to an ending. */
  readonly ended: boolean;
  /** Id of the assignment it was begun for. */
  readonly assignment?: string;
  /** Whether the trainee says or writes their own reply before any is shown. */
  readonly wordsFirst?: true;
  /** Whether the trainee notes what pulls before any reply is shown. */
  readonly urgeCheck?: true;
  /** The run it went back into, when it is another way through that one. */
  readonly from?: Origin;
}

/** Where a run parts from another, whose beginning it shares. */
export interface Origin {
  /** The other run's id; it may be gone. */
  readonly run: string;
  /** How many of its choices were taken over. */
  readonly turn: number;
}

/** What a store may hold under an attempt's key that is not an attempt. */
export interface Damaged {
  readonly key: string;
  /** The record as it was found, for taking away as a file. */
  readonly found: unknown;
  readonly fault: string;
}

/** Where the compiled scenario of an attempt is kept. */
export function contentKey(attempt: Pick<Attempt, 'transcript' | 'judgement'>): string {
  return `${attempt.transcript.content}/${attempt.judgement}`;
}

/** Reads a stored record; whatever is not an attempt is damaged, and says why. */
export function parseAttempt(key: string, found: unknown): Attempt | Damaged {
  const damaged = (fault: string): Damaged => ({ key, found, fault });
  const field = fieldsOf(found);
  if (field === undefined) return damaged('It is not a record.');
  const id = field('id');
  const judgement = field('judgement');
  const startedAt = field('startedAt');
  const changedAt = field('changedAt');
  const parsed = parseTranscript(field('transcript'));
  if (id !== key) return damaged('Its name and its key differ.');
  if ('fault' in parsed) return damaged(parsed.fault);
  if (typeof judgement !== 'string') return damaged('It names no judgement.');
  if (typeof startedAt !== 'number' || typeof changedAt !== 'number')
    return damaged('Its dates cannot be read.');
  const ended = field('ended') === true;
  const assignment = field('assignment');
  const from = originIn(field('from'), parsed.transcript);
  return {
    id: key,
    transcript: parsed.transcript,
    judgement,
    startedAt,
    changedAt,
    ended,
    ...(typeof assignment === 'string' ? { assignment } : {}),
    ...(field('wordsFirst') === true ? { wordsFirst: true } : {}),
    ...(field('urgeCheck') === true ? { urgeCheck: true } : {}),
    ...(from === undefined ? {} : { from }),
  };
}

/** What cannot be read of it is left away: the run stands without it. */
function originIn(found: unknown, { choices }: Transcript): Origin | undefined {
  const field = fieldsOf(found);
  const run = hexOf(field?.('run'), 24);
  const turn = field?.('turn');
  if (run === undefined || typeof turn !== 'number' || !Number.isInteger(turn)) return undefined;
  return turn >= 0 && turn <= choices.length ? { run, turn } : undefined;
}

export function isDamaged(record: Attempt | Damaged): record is Damaged {
  return 'fault' in record;
}

/** The records that could be read. */
export function sound<T extends object>(records: readonly (T | Damaged)[]): readonly T[] {
  return records.filter((record): record is T => !('fault' in record));
}
