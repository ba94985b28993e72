/** Hand-ins for tests: a small scenario that shows each thing once, and groups that chose as told. */
import type { Assignment } from '../../src/course/assignment.ts';
import type { HandedRun, HandIn } from '../../src/course/hand-in.ts';
import type { CheckedHandIn } from '../../src/course/persons.ts';
import { replay } from '../../src/simulation/replay.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';
import { compiled, smallScenario } from '../simulation/small-scenario.ts';

const answers = (then: string) => `
  see: { say: That left you waiting., moves: [acknowledge-impact], meets: central, then: ${then} }
  why: { say: The bus was late., moves: [justify], then: ${then} }
  how: { say: How was the week?, moves: [ask-open], then: ${then} }
  step: { do: You look at the clock., moves: [go-blank], then: done }
`;

/**
 * First, second, third; `step` ends it at once. In the second moment the client says something
 * else after `why`, gives cause to ask about safety, and `after` is on offer only after `why`; `again` goes
 * back from the third to the first.
 */
export const SMALL: CompiledScenario = compiled(
  smallScenario({
    first: `
client: { says: You were late., shows: She looks up., cues: [complaint, hurt-said, our-fault] }
responses:${answers('second').replace('moves: [justify],', 'moves: [justify], sets: [explained],')}`,
    second: `
client:
  - { when: { explained: yes }, says: The bus., cues: [complaint, hurt-said, our-fault, risk] }
  - { says: And then., cues: [complaint, hurt-said, our-fault, risk] }
responses:${answers('third')}
  ask: { say: Are you thinking of killing yourself?, moves: [risk-check], then: third }
  after: { when: { explained: yes }, say: I am explaining myself., moves: [acknowledge-impact], then: third }`,
    third: `
client: { says: Well., cues: [complaint, hurt-said, our-fault] }
responses:${answers('done')}
  again: { say: Say that again?, moves: [ask-open], then: first }`,
  }),
);

export const ASSIGNMENT: Assignment = {
  format: 1,
  id: 'a'.repeat(16),
  title: 'Week four',
  scenarios: [{ id: 'small', version: 1, content: SMALL.content.slice(0, 16), tempers: [] }],
  mode: 'session',
  attempts: 2,
  note: '',
};

/** Sixteen digits of a person, by number. */
export const whoOf = (person: number): string => person.toString(16).padStart(16, '0');

export function runOf(id: string, choices: string, tables = SMALL): HandedRun {
  return {
    id: id.padStart(24, '0'),
    transcript: {
      format: 1,
      scenario: tables.card.id,
      content: tables.content,
      temper: 'even',
      mode: 'session',
      seed: 7,
      choices: choices.split(' ').filter((choice) => choice !== ''),
    },
  };
}

/** A person and their attempts, each as the choices made in it. */
export function handInOf(person: number, alias: string, ...attempts: readonly string[]): HandIn {
  return {
    format: 1,
    assignment: ASSIGNMENT.id,
    who: whoOf(person),
    alias,
    runs: attempts.map((choices, at) => runOf(`${person}a${at}`, choices)),
  };
}

/** Persons by what they chose: each entry is one person's attempts. */
export function cohort(...persons: readonly (readonly string[])[]): readonly CheckedHandIn[] {
  return persons.map((attempts, person) =>
    checked(handInOf(person + 1, `Person ${person + 1}`, ...attempts)),
  );
}

export function checked(handIn: HandIn, tables = SMALL): CheckedHandIn {
  return {
    handIn,
    runs: handIn.runs.map((run) => ({ ...run, run: replay(tables, run.transcript) })),
  };
}

/** So many persons of one kind. */
export const times = <T>(count: number, of: T): readonly T[] => Array<T>(count).fill(of);
