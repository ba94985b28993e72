/** Every turn that any run of a scenario can contain, for tests that hold for all of them. */

import { NO_SCENE } from '../../src/simulation/condition.ts';
import { count } from '../../src/simulation/count.ts';
import { type Explored, explore, stateKey } from '../../src/simulation/explore.ts';
import type { Counted, Offered, Turn } from '../../src/simulation/playthrough.ts';
import { programOf } from '../../src/simulation/program.ts';
import type { ProgramResponse } from '../../src/simulation/program-parts.ts';
import type { RunState } from '../../src/simulation/state.ts';
import { lineAt } from '../../src/simulation/step.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';

/** One reachable state that is not an end, with what is on offer in it and where each leads. */
export interface Place {
  readonly state: RunState;
  readonly ways: readonly { readonly offered: Offered; readonly to: RunState }[];
}

export interface Everything {
  readonly explored: Explored;
  readonly places: ReadonlyMap<string, Place>;
}

/** Fails when the scenario is too large to be exhausted. */
export function everyPlace(tables: CompiledScenario): Everything {
  const explored = explore(tables, 400_000);
  if (explored.bounded) throw new Error(`${tables.card.id} has too many states to exhaust`);
  const places = new Map<string, { state: RunState; ways: { offered: Offered; to: RunState }[] }>();
  for (const { from, response, to } of explored.edges) {
    const key = stateKey(from);
    const place = places.get(key) ?? { state: from, ways: [] };
    places.set(key, place);
    const counts = countsIn(tables, from, response);
    place.ways.push({ offered: { response: response.response, counts }, to });
  }
  return { explored, places };
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
