/** An assignment while it is being made: what the form holds, and what is still wrong with it. */
import {
  ASSIGNMENT_FORMAT,
  ASSIGNMENT_LIMITS,
  type Assignment,
  isDay,
  parseAssignment,
  settingOf,
} from '../../../course/assignment.ts';
import { fieldsOf, textOf, wholeNumberOf } from '../../../course/own-field.ts';

/** A scenario that can be set, as the form tells it. */
export interface SettableScenario {
  readonly id: string;
  readonly version: number;
  /** Hash of its content. */
  readonly content: string;
  readonly title: string;
  readonly client: string;
  /** What it practises, its level and its length, in words. */
  readonly facts: readonly string[];
  readonly tempers: readonly { readonly id: string; readonly about: string }[];
}

export interface MakeDraft {
  readonly title: string;
  readonly note: string;
  /** As `2026-12-04`, or empty. */
  readonly by: string;
  readonly attempts: number;
  /** By scenario, the tempers that are ticked; none leaves the choice to the trainee. */
  readonly tempers: Readonly<Record<string, readonly string[]>>;
  /** Ids of the scenarios that are ticked. */
  readonly scenarios: readonly string[];
}

/** Once, and once more after the debrief. */
export const EMPTY_DRAFT: MakeDraft = {
  title: '',
  note: '',
  by: '',
  attempts: 2,
  tempers: {},
  scenarios: [],
};

export interface DraftFaults {
  readonly title?: string;
  readonly scenarios?: string;
  readonly note?: string;
  readonly by?: string;
}

/** What has to be mended before a link can be made; empty when nothing has. */
export function faultsOf(draft: MakeDraft): DraftFaults {
  const title = textOf(draft.title, ASSIGNMENT_LIMITS.title);
  const note = textOf(draft.note, ASSIGNMENT_LIMITS.note, true);
  return {
    ...(title === '' ? { title: 'Give it a title; your group will see it.' } : {}),
    ...(title === undefined
      ? { title: `A title has at most ${ASSIGNMENT_LIMITS.title} characters.` }
      : {}),
    ...(draft.scenarios.length === 0 ? { scenarios: 'Tick at least one scenario.' } : {}),
    ...(note === undefined
      ? { note: `A note has at most ${ASSIGNMENT_LIMITS.note} characters.` }
      : {}),
    ...(draft.by !== '' && !isDay(draft.by) ? { by: 'This is no day of the calendar.' } : {}),
  };
}

/** The assignment that a draft makes, its scenarios in the order they are offered in. */
export function assignmentOf(
  draft: MakeDraft,
  settable: readonly SettableScenario[],
  id: string,
): Assignment | undefined {
  const parsed = parseAssignment({
    format: ASSIGNMENT_FORMAT,
    id,
    title: draft.title,
    mode: 'session',
    attempts: draft.attempts,
    note: draft.note,
    ...(draft.by === '' ? {} : { by: draft.by }),
    scenarios: settable
      .filter((one) => draft.scenarios.includes(one.id))
      .map((one) => settingOf(one, askedOf(draft, one))),
  });
  return 'assignment' in parsed ? parsed.assignment : undefined;
}

/** The tempers a draft asks for; all of them ticked asks for none in particular. */
function askedOf(draft: MakeDraft, { id, tempers }: SettableScenario): readonly string[] {
  const ticked = tempers.filter((temper) => draft.tempers[id]?.includes(temper.id));
  return ticked.length === tempers.length ? [] : ticked.map((temper) => temper.id);
}

/** Reads a draft as it was kept; whatever cannot be read is as on an empty form. */
export function parseDraft(value: unknown): MakeDraft {
  const field = fieldsOf(value);
  if (field === undefined) return EMPTY_DRAFT;
  const tempers = fieldsOf(field('tempers'));
  const scenarios = wordsOf(field('scenarios'));
  return {
    title: asText(field('title')),
    note: asText(field('note')),
    by: asText(field('by')),
    attempts:
      wholeNumberOf(field('attempts'), 1, ASSIGNMENT_LIMITS.attempts) ?? EMPTY_DRAFT.attempts,
    tempers: Object.fromEntries(scenarios.map((id) => [id, wordsOf(tempers?.(id))])),
    scenarios,
  };
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function wordsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
