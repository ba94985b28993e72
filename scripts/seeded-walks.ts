/** Runs for measuring and for pictures: walks through a scenario, from opening to ending, the same each time. */
import type { Transcript } from '../src/scenario/transcript.ts';
import { openSession } from '../src/simulation/session.ts';
import { shuffled } from '../src/simulation/shuffle.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';

/** More turns than this, and a walk goes in a circle. */
const MOST_TURNS = 20_000;

/** So many walks, through all tempers in turn; each comes to an ending. */
export function seededWalks(tables: CompiledScenario, walks: number): readonly Transcript[] {
  return Array.from({ length: walks }, (_, seed) => seededWalk(tables, seed));
}

/** The walk of a seed, a whole number from 0 to 2³²−1. */
export function seededWalk(tables: CompiledScenario, seed: number): Transcript {
  const { tempers } = tables;
  return walk(tables, tempers[seed % tempers.length]?.id ?? 'even', seed);
}

function walk(tables: CompiledScenario, temper: string, seed: number): Transcript {
  const session = openSession(tables, { temper, seed });
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const { options, ending } = session.view();
    if (ending !== undefined) return session.transcript();
    const [option] = shuffled(options, seed, turn, 'walk');
    if (option === undefined) throw new Error(`${tables.card.id}: nothing is on offer.`);
    session.choose(option.id);
  }
  throw new Error(`${tables.card.id}: no ending after ${MOST_TURNS} turns.`);
}
