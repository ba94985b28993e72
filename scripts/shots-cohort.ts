/** A small group for pictures, with names and some words: the same each time. Of a large one for measuring see `cohort.ts`. */
import type { Assignment } from '../src/course/assignment.ts';
import type { HandIn } from '../src/course/hand-in.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { digits } from './cohort.ts';
import { seededWalks } from './seeded-walks.ts';

const NAMES = 'Ama Ben Carys Dev Erin Femi Grace Hugh Imani Jo Kit Robin'.split(' ');

/** Walks to draw from, a scenario; some are played by several people. */
const WALKS = 24;

/**
 * So many people's hand-ins for an assignment. Two of three played everything twice; the rest
 * once, and of the last scenario only the first three people handed something in.
 */
export function seededCohort(
  assignment: Assignment,
  scenarios: readonly CompiledScenario[],
  people: number,
): readonly HandIn[] {
  const walks = scenarios.map((tables) => seededWalks(tables, WALKS));
  return Array.from({ length: people }, (_, person): HandIn => {
    const alias = NAMES[person % NAMES.length] ?? 'Sam';
    const runs = walks.flatMap((those, scenario) => {
      if (scenarios.length > 1 && scenario === scenarios.length - 1 && person >= 3) return [];
      const attempts = person % 3 === 2 ? 1 : 2;
      return Array.from({ length: attempts }, (_, attempt) => {
        const transcript = those[(person * 5 + attempt * 7) % WALKS];
        if (transcript === undefined) throw new Error('There are fewer walks than are drawn from.');
        return { id: digits(24, 'run', person, scenario, attempt), transcript };
      });
    });
    const handIn: HandIn = {
      format: 1,
      assignment: assignment.id,
      who: digits(16, 'who', person),
      alias,
      runs,
    };
    return person % 5 === 1 ? { ...handIn, words: 'I kept wanting to explain the bus.' } : handIn;
  });
}
