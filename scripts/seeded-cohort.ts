/** A group for measuring and for pictures: hand-ins made of seeded walks, the same each time. */
import type { Assignment } from '../src/course/assignment.ts';
import type { HandIn } from '../src/course/hand-in.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { seededWalks } from './seeded-walks.ts';

const NAMES = 'Ama Ben Carys Dev Erin Femi Grace Hugh Imani Jo Kit Robin'.split(' ');

/** Walks to draw from, a scenario; some are played by several people. */
const WALKS = 24;

/** An assignment of these scenarios, for pictures. */
export function assignmentOf(title: string, scenarios: readonly CompiledScenario[]): Assignment {
  return {
    format: 1,
    id: '5eed5eed5eed5eed',
    title,
    scenarios: scenarios.map(({ card, content }) => ({
      id: card.id,
      version: card.version,
      content: content.slice(0, 16),
      tempers: [],
    })),
    mode: 'session',
    attempts: 2,
    note: '',
  };
}

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
        return { id: hex(24, person, scenario, attempt), transcript };
      });
    });
    const handIn: HandIn = {
      format: 1,
      assignment: assignment.id,
      who: hex(16, person),
      alias,
      runs,
    };
    return person % 5 === 1 ? { ...handIn, words: 'I kept wanting to explain the bus.' } : handIn;
  });
}

/** So many digits that are of these numbers and no others. */
function hex(digits: number, ...numbers: readonly number[]): string {
  return numbers
    .map((number) => number.toString(16).padStart(4, '0'))
    .join('')
    .padStart(digits, '0');
}
