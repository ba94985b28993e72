/** All that can happen in a scenario: its reachable states and the edges between them. */
import { NO_SCENE } from './condition.ts';
import { programOf } from './program.ts';
import type { ProgramResponse } from './program-parts.ts';
import type { RunState } from './state.ts';
import { answer, arrive, lineAt, onOffer, openingState, wayOn } from './step.ts';
import type { CompiledScenario } from './tables.ts';

export interface Edge {
  readonly from: RunState;
  readonly response: ProgramResponse;
  readonly to: RunState;
}

export interface Explored {
  /** Every state met, by its key; endings included. */
  readonly states: ReadonlyMap<string, RunState>;
  readonly edges: readonly Edge[];
  /** Whether the bound stopped the search before everything was met. */
  readonly bounded: boolean;
}

/** Searches breadth-first from the opening of each temper, up to `most` states. */
export function explore(scenario: CompiledScenario, most = 200_000): Explored {
  const program = programOf(scenario);
  const states = new Map<string, RunState>();
  const edges: Edge[] = [];
  const waiting: RunState[] = [];
  const meet = (state: RunState): RunState => {
    const key = stateKey(state);
    const known = states.get(key);
    if (known !== undefined) return known;
    states.set(key, state);
    waiting.push(state);
    return state;
  };
  for (const { id } of scenario.tempers) meet(openingState(program, id));
  for (let next = 0; next < waiting.length && states.size <= most; next += 1) {
    const from = waiting[next];
    const moment = from === undefined ? undefined : program.moments.get(from.at);
    if (from === undefined || moment === undefined) continue;
    const scene = lineAt(moment, from)?.scene ?? NO_SCENE;
    for (const response of onOffer(moment.responses, from, scene)) {
      const answered = answer(program, from, scene, response);
      const at = wayOn(response, answered.state, answered.scene);
      edges.push({ from, response, to: meet(arrive(program, answered.state, at)) });
    }
  }
  return { states, edges, bounded: states.size > most };
}

/** A text that two states share exactly when they are the same. */
export function stateKey(state: RunState): string {
  const { at, temper, flags, counted, misstep, met, risk } = state;
  const parts = [at, temper, flags, counted, misstep, Number(met), Number(risk), ...state.gauges];
  for (const { move, turns } of state.running) parts.push(move, turns);
  return parts.join('|');
}
