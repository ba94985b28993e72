/** Every state that a run can stand in, with what is on offer there: for whoever asks all of them. */
import { NO_SCENE } from './condition.ts';
import { count } from './count.ts';
import { stateKey } from './explore.ts';
import type { Offered } from './playthrough.ts';
import { type Searched, search } from './prove/search.ts';
import { responseIn } from './prove/step-marks.ts';
import type { RunState } from './state.ts';
import { lineAt } from './step.ts';
import type { CompiledScenario } from './tables.ts';

/** One reachable state that is not an end, with what is on offer in it and where each leads. */
export interface Place {
  readonly state: RunState;
  readonly ways: readonly { readonly offered: Offered; readonly to: RunState }[];
}

export interface Everything {
  readonly explored: {
    /** Every state met, by its `stateKey`; endings included. In the order of the turns to them. */
    readonly states: ReadonlyMap<string, RunState>;
    /** Whether there are more. */
    readonly bounded: boolean;
  };
  /** By the `stateKey` of their state; a state is the same object wherever it stands. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Looks up to `most` states. Of states that differ only in what nothing later reads the one met
 * first stands for all: what is on offer, how it counts and what follows is the same. So there are
 * several times fewer than runs can come to.
 */
export function everyPlace(scenario: CompiledScenario, most: number): Everything {
  const searched = search(scenario, { bound: most });
  const all = Array.from({ length: searched.table.size }, (_, state) =>
    searched.table.state(state),
  );
  const states = new Map<string, RunState>();
  const places = new Map<string, Place>();
  for (const [number, state] of all.entries()) {
    const key = stateKey(state);
    states.set(key, state);
    const place = number < searched.answered ? placeAt(searched, number, all) : undefined;
    if (place !== undefined) places.set(key, place);
  }
  return { explored: { states, bounded: !searched.complete }, places };
}

function placeAt(
  { program, firstStep, to, marks }: Searched,
  number: number,
  all: readonly RunState[],
): Place | undefined {
  const state = all[number];
  const moment = program.moments.get(state?.at ?? '');
  if (state === undefined || moment === undefined) return undefined;
  const scene = lineAt(moment, state)?.scene ?? NO_SCENE;
  const ways: { offered: Offered; to: RunState }[] = [];
  for (let step = firstStep[number] ?? 0; step < (firstStep[number + 1] ?? 0); step += 1) {
    const response = moment.responses[responseIn(marks[step] ?? 0)];
    const next = all[to[step] ?? 0];
    if (response === undefined || next === undefined) continue;
    ways.push({ offered: count(program, state, scene, response).offered, to: next });
  }
  return { state, ways };
}
