/** Visits every state of a scenario once, and keeps of it what all the rules read. */
import { everyPlace, type Place } from '../simulation/every-place.ts';
import { stateKey } from '../simulation/explore.ts';
import type { Counted } from '../simulation/playthrough.ts';
import { programOf } from '../simulation/program.ts';
import { lineAt, openingState } from '../simulation/step.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import type { Decision } from './decision.ts';

/** Every way through a scenario, from its openings on; states as whole numbers. */
export interface Ways {
  /** The state each temper opens in. */
  readonly openings: readonly { readonly temper: string; readonly state: number }[];
  /** The states so ordered that every way leads forward. One that comes round again is left out. */
  readonly order: readonly number[];
  /** By state: its decision among `decisions`. */
  readonly decisionOf: Int32Array;
  /** By state: where each option leads, in the order of the decision; -1 is an ending. */
  readonly next: readonly Int32Array[];
}

export interface Visit {
  readonly tables: CompiledScenario;
  readonly decisions: readonly Decision[];
  readonly ways: Ways;
  /** Whether every state was met; otherwise what is said holds for those that were. */
  readonly whole: boolean;
}

/** More than any scenario needs that moves forward; four times the largest shipped one. */
const MOST_STATES = 400_000;

export function visit(tables: CompiledScenario, most = MOST_STATES): Visit {
  const { explored, places } = everyPlace(tables, most);
  const all = [...places.values()];
  const { decisionOf, drafts } = groupByDecision(tables, all);
  const ways = waysOf(tables, places, all, decisionOf);
  countMeetings(ways, drafts);
  return { tables, decisions: drafts, ways, whole: !explored.bounded };
}

type Draft = Decision & { states: number; readonly met: Map<string, number> };

function groupByDecision(tables: CompiledScenario, all: readonly Place[]) {
  const program = programOf(tables);
  const decisionOf = new Int32Array(all.length);
  const drafts: Draft[] = [];
  const known = new Map<string, number>();
  // The same outcome is the same object each time, so that its number stands for it.
  const outcomes = new Map<Counted, number>();
  for (const [index, { state, ways }] of all.entries()) {
    const moment = program.moments.get(state.at);
    const said = moment === undefined ? undefined : lineAt(moment, state);
    if (moment === undefined || said === undefined) continue;
    const line = moment.client.indexOf(said);
    const key = [state.at, line, Number(state.risk)];
    for (const { offered } of ways) {
      const number = outcomes.get(offered.counts) ?? outcomes.size;
      outcomes.set(offered.counts, number);
      key.push(offered.response.id, number);
    }
    const place = known.get(key.join()) ?? drafts.length;
    known.set(key.join(), place);
    decisionOf[index] = place;
    drafts[place] ??= {
      moment: state.at,
      line,
      words: said.line,
      offered: ways.map(({ offered }) => offered),
      risk: state.risk,
      states: 0,
      met: new Map(),
    };
    const draft = drafts[place];
    if (draft !== undefined) draft.states += 1;
  }
  return { decisionOf, drafts };
}

function waysOf(
  tables: CompiledScenario,
  places: ReadonlyMap<string, Place>,
  all: readonly Place[],
  decisionOf: Int32Array,
): Ways {
  // The search gives each state as one object.
  const numbers = new Map(all.map(({ state }, index) => [state, index]));
  const next = all.map(({ ways }) => Int32Array.from(ways, ({ to }) => numbers.get(to) ?? -1));
  const program = programOf(tables);
  const openings = tables.tempers.flatMap(({ id }) => {
    const place = places.get(stateKey(openingState(program, id)));
    const state = place === undefined ? undefined : numbers.get(place.state);
    return state === undefined ? [] : [{ temper: id, state }];
  });
  return { openings, order: forward(next), decisionOf, next };
}

/** Each state after all that lead to it. */
function forward(next: readonly Int32Array[]): readonly number[] {
  const before = new Int32Array(next.length);
  for (const ways of next) for (const to of ways) if (to >= 0) before[to] = (before[to] ?? 0) + 1;
  const order = Array.from(next.keys()).filter((state) => before[state] === 0);
  for (let at = 0; at < order.length; at += 1) {
    for (const to of next[order[at] ?? -1] ?? []) {
      if (to < 0) continue;
      const left = (before[to] ?? 0) - 1;
      before[to] = left;
      if (left === 0) order.push(to);
    }
  }
  return order;
}

function countMeetings({ openings, order, decisionOf, next }: Ways, drafts: readonly Draft[]) {
  for (const { temper, state } of openings) {
    const shares = new Float64Array(next.length);
    shares[state] = 1;
    for (const at of order) {
      const share = shares[at] ?? 0;
      const ways = next[at];
      const draft = drafts[decisionOf[at] ?? -1];
      if (share === 0 || ways === undefined || draft === undefined) continue;
      draft.met.set(temper, (draft.met.get(temper) ?? 0) + share);
      for (const to of ways) if (to >= 0) shares[to] = (shares[to] ?? 0) + share / ways.length;
    }
  }
}
