/**
 * A group that has handed in: an assignment and what each trainee sends for it, the same for the
 * same seed. For measuring and for tests; nobody is meant by it.
 */
import { createHash } from 'node:crypto';
import { ASSIGNMENT_FORMAT, type Assignment, settingOf } from '../src/course/assignment.ts';
import { HAND_IN_FORMAT, type HandedRun, type HandIn } from '../src/course/hand-in.ts';
import { handInCode } from '../src/course/hand-in-code.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { seededWalk } from './seeded-walks.ts';

export interface CohortSize {
  readonly handIns: number;
  /** Turns that the runs of one hand-in have together, at the least. */
  readonly turns: number;
  /** Whole number from 0; another seed, another group with another assignment. */
  readonly seed: number;
}

/** A large year group, each with about three runs. */
export const YEAR_GROUP: CohortSize = { handIns: 300, turns: 20, seed: 1 };

export interface Cohort {
  readonly assignment: Assignment;
  /** In an order of its own; no two of the same alias. */
  readonly handIns: readonly HandIn[];
}

/** A file as a trainee sends it. */
export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** Each trainee plays the scenarios in turn, each beginning with another, until there are turns enough. */
export function cohort(
  scenarios: readonly CompiledScenario[],
  { handIns, turns, seed }: CohortSize,
): Cohort {
  const assignment = assignmentOf(`Group ${seed}`, scenarios);
  return {
    assignment,
    handIns: Array.from({ length: handIns }, (_, place) => ({
      format: HAND_IN_FORMAT,
      assignment: assignment.id,
      who: digits(16, 'who', seed, place),
      alias: `Trainee ${String(place + 1).padStart(3, '0')}`,
      runs: runsOf(scenarios, turns, seed, place),
    })),
  };
}

/** The hand-ins as files, each with its code and nothing else. */
export function resultFiles({ handIns }: Cohort): Promise<readonly ResultFile[]> {
  return Promise.all(
    handIns.map(async (handIn) => ({
      name: `${handIn.alias.toLowerCase().replace(' ', '-')}.txt`,
      text: await handInCode(handIn),
    })),
  );
}

/** An assignment of these scenarios under this title, its id the same for the same title. */
export function assignmentOf(title: string, scenarios: readonly CompiledScenario[]): Assignment {
  return {
    format: ASSIGNMENT_FORMAT,
    id: digits(16, 'assignment', title),
    title,
    scenarios: scenarios.map(({ card, content }) => settingOf({ ...card, content })),
    mode: 'session',
    attempts: 2,
    note: '',
  };
}

function runsOf(
  scenarios: readonly CompiledScenario[],
  turns: number,
  seed: number,
  place: number,
): readonly HandedRun[] {
  const runs: HandedRun[] = [];
  for (let played = 0; played < turns; ) {
    const tables = scenarios[(place + runs.length) % scenarios.length];
    if (tables === undefined) throw new Error('There is no scenario to play.');
    const id = digits(24, 'run', seed, place, runs.length);
    const transcript = seededWalk(tables, Number.parseInt(id.slice(0, 8), 16));
    runs.push({ id, transcript });
    played += transcript.choices.length;
  }
  return runs;
}

/** So many hex digits, the same for the same words. */
export function digits(many: number, ...words: readonly (string | number)[]): string {
  return createHash('sha256').update(words.join('/')).digest('hex').slice(0, many);
}
