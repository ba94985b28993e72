/**
 * An assignment: what a tutor sets for a group. It travels in the fragment of a link and is
 * kept by whoever made or opened it; no server knows of it.
 */
import type { Mode } from '../scenario/transcript.ts';
import { fieldsOf, hexOf, textOf, wholeNumberOf } from './own-field.ts';

export const ASSIGNMENT_FORMAT = 1;

/** What an assignment can hold at the most. */
export const ASSIGNMENT_LIMITS = {
  scenarios: 24,
  attempts: 9,
  /** Characters of its title and of the note. */
  title: 80,
  note: 1000,
} as const;

/** Digits of a content's hash that a link carries: enough to tell any two contents apart. */
export const CONTENT_DIGITS = 16;

export interface SetScenario {
  readonly id: string;
  /** The scenario's version when it was set. */
  readonly version: number;
  /** The first 16 hex digits of the content's hash. */
  readonly content: string;
  /** Ids of the tempers to be played; empty leaves it to the trainee. */
  readonly tempers: readonly string[];
}

/** A scenario as it stands now, to be set in these tempers; none leaves them to the trainee. */
export function settingOf(
  { id, version, content }: Pick<SetScenario, 'id' | 'version' | 'content'>,
  tempers: readonly string[] = [],
): SetScenario {
  return { id, version, content: content.slice(0, CONTENT_DIGITS), tempers };
}

export interface Assignment {
  readonly format: typeof ASSIGNMENT_FORMAT;
  /** 16 hex digits, drawn by chance when it is made. */
  readonly id: string;
  /** What the tutor calls it; one line, never empty. */
  readonly title: string;
  /** At least one. */
  readonly scenarios: readonly SetScenario[];
  readonly mode: Mode;
  /** How often each scenario is to be played, 1 to 9. */
  readonly attempts: number;
  /** What the tutor says to the group; may be empty, may have paragraphs. */
  readonly note: string;
  /** The day it is asked for, as `2026-12-04`. It is told and never enforced. */
  readonly by?: string;
}

export type ParsedAssignment =
  | { readonly assignment: Assignment }
  /** One plain sentence: what is wrong, named. */
  | { readonly fault: string };

/** Reads an assignment from any value. Whether its scenarios are here is not asked. */
export function parseAssignment(value: unknown): ParsedAssignment {
  const field = fieldsOf(value);
  if (field === undefined) return { fault: 'An assignment is a record with named parts.' };
  if (field('format') !== ASSIGNMENT_FORMAT)
    return { fault: 'It was made by a version of Reattune that this one cannot read.' };
  const id = hexOf(field('id'), 16);
  const title = textOf(field('title'), ASSIGNMENT_LIMITS.title);
  const note = textOf(field('note') ?? '', ASSIGNMENT_LIMITS.note, true);
  const attempts = wholeNumberOf(field('attempts'), 1, ASSIGNMENT_LIMITS.attempts);
  if (id === undefined) return { fault: 'The assignment has no name of its own.' };
  if (title === undefined || title === '') return { fault: 'The assignment has no title.' };
  if (note === undefined) return { fault: 'The assignment’s note is too long or is no text.' };
  if (attempts === undefined)
    return { fault: 'How often it is to be played is not a number from 1 to 9.' };
  if (field('mode') !== 'session') return { fault: 'The mode it asks for is not known here.' };
  const scenarios = scenariosOf(field('scenarios'));
  if (scenarios === undefined) return { fault: 'Which scenarios it sets cannot be read.' };
  const by = field('by');
  if (by !== undefined && !isDay(by)) return { fault: 'The day it is asked for is no day.' };
  return {
    assignment: {
      format: ASSIGNMENT_FORMAT,
      id,
      title,
      scenarios,
      mode: 'session',
      attempts,
      note,
      ...(by === undefined ? {} : { by }),
    },
  };
}

/** Whether a text names a day of the calendar, as `2026-12-04`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function scenariosOf(value: unknown): readonly SetScenario[] | undefined {
  if (!Array.isArray(value) || value.length < 1 || value.length > ASSIGNMENT_LIMITS.scenarios)
    return undefined;
  const read = value.map(scenarioOf);
  const scenarios = read.filter((one) => one !== undefined);
  const ids = new Set(scenarios.map(({ id }) => id));
  return ids.size === value.length ? scenarios : undefined;
}

function scenarioOf(value: unknown): SetScenario | undefined {
  const field = fieldsOf(value);
  const id = idOf(field?.('id'));
  const version = wholeNumberOf(field?.('version'), 1, 1_000_000);
  const content = hexOf(field?.('content'), CONTENT_DIGITS);
  const tempers = field?.('tempers') ?? [];
  if (id === undefined || version === undefined || content === undefined) return undefined;
  if (!Array.isArray(tempers) || tempers.length > 20) return undefined;
  const named = tempers.map(idOf).filter((temper) => temper !== undefined);
  return named.length === tempers.length ? { id, version, content, tempers: named } : undefined;
}

/** An id as the scenario language has them: lower-case words with hyphens. */
function idOf(value: unknown): string | undefined {
  const fits =
    typeof value === 'string' && value.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
  return fits ? value : undefined;
}
