/** Every turn that any run of a scenario can contain: what is claimed of all of them is read here. */
import { NO_SCENE } from './condition.ts';
import { count } from './count.ts';
import { type Explored, explore, stateKey } from './explore.ts';
import type { Offered } from './playthrough.ts';
import { programOf } from './program.ts';
import type { RunState } from './state.ts';
import { lineAt } from './step.ts';
import type { CompiledScenario } from './tables.ts';

/** One reachable state that is not an end, with what is on offer in it and where each leads. */
export interface Place {
  readonly state: RunState;
  readonly ways: readonly { readonly offered: Offered; readonly to: RunState }[];
}

export interface Everything {
  readonly explored: Explored;
  /** By the key of their state, in the order they were met. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Looks up to `most` states; `explored.bounded` says whether that was not all. */
export function everyPlace(tables: CompiledScenario, most: number): Everything {
  const explored = explore(tables, most);
  const program = programOf(tables);
  const places = new Map<string, Place & { readonly ways: Place['ways'][number][] }>();
  for (const { from, response, to } of explored.edges) {
    const key = stateKey(from);
    const place = places.get(key) ?? { state: from, ways: [] };
    places.set(key, place);
    const moment = program.moments.get(from.at);
    const scene = (moment === undefined ? undefined : lineAt(moment, from)?.scene) ?? NO_SCENE;
    const { counts } = count(program, from, scene, response).offered;
    place.ways.push({ offered: { response: response.response, counts }, to });
  }
  return { explored, places };
}
