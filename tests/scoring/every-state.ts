/** Every turn that any run of a scenario can contain, for tests that hold for all of them. */

import { NO_SCENE } from '../../src/simulation/condition.ts';
import { count } from '../../src/simulation/count.ts';
import {
  type Everything,
  everyPlace as everyPlaceUpTo,
  type Place,
} from '../../src/simulation/every-place.ts';
import type { Counted, Turn } from '../../src/simulation/playthrough.ts';
import { programOf } from '../../src/simulation/program.ts';
import type { ProgramResponse } from '../../src/simulation/program-parts.ts';
import type { RunState } from '../../src/simulation/state.ts';
import { lineAt } from '../../src/simulation/step.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';

/** Fails when the scenario is too large to be exhausted. */
export function everyPlace(tables: CompiledScenario): Everything {
  const everything = everyPlaceUpTo(tables, 400_000);
  if (everything.explored.bounded)
    throw new Error(`${tables.card.id} has too many states to exhaust`);
  return everything;
}

export function countsIn(
  tables: CompiledScenario,
  state: RunState,
  response: ProgramResponse,
): Counted {
  const program = programOf(tables);
  const moment = program.moments.get(state.at);
  const scene = (moment === undefined ? undefined : lineAt(moment, state)?.scene) ?? NO_SCENE;
  return count(program, state, scene, response).offered.counts;
}

/** The turn in which a way is taken from a place, as a measure sees it. */
export function turnAt({ state, ways }: Place, chosen: Place['ways'][number]): Turn {
  return {
    index: 0,
    moment: state.at,
    before: state,
    line: { when: [], cues: [], markers: [] },
    offered: ways.map(({ offered }) => offered),
    chosen: chosen.offered,
    after: chosen.to,
    causes: [],
  };
}
