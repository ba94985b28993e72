/** Finds the places for drills in all scenarios: for each pair of moves a well spread few. */
import {
  byAct,
  contentMark,
  type DrillPair,
  type DrillPlace,
  EVEN,
  hasBothSides,
  inTempers,
  movePairs,
  type Side,
} from '../practice/drill-place.ts';
import { drillSet } from '../practice/drill-set.ts';
import type { Response } from '../scenario/scenario.ts';
import { worthOf } from '../scoring/taking-repair.ts';
import { count } from '../simulation/count.ts';
import { fnv1a } from '../simulation/fnv1a.ts';
import { type Searched, search } from '../simulation/prove/search.ts';
import { isContested, worthIn } from '../simulation/prove/step-marks.ts';
import { witnessOf } from '../simulation/prove/witness.ts';
import { lineAt, onOffer } from '../simulation/step.ts';
import type { CompiledScenario } from '../simulation/tables.ts';

/** More states than any shipped scenario has; of a larger one its earlier turns are looked at. */
const MOST_STATES = 60_000;
/** Acts of a pair that are kept: met on both sides, on one, on both in an even temper. */
const MOST_ACTS = { both: 8, one: 6, even: 4 } as const;
/** Places of an act that are kept. */
const MOST_PLACES = 4;

export interface DrillIndex {
  readonly pairs: readonly DrillPair[];
  /** By the pair's repair move. */
  readonly places: Readonly<Record<string, readonly DrillPlace[]>>;
}

/** The same scenarios give the same places, in the same order. */
export function drillIndex(scenarios: readonly CompiledScenario[]): DrillIndex {
  const found = new Map<string, DrillPlace[]>();
  for (const scenario of scenarios) findIn(scenario, found);
  const pairs: DrillPair[] = [];
  const places: Record<string, readonly DrillPlace[]> = {};
  for (const [move, all] of found) {
    const few = wellSpread(all);
    const told = scenarios.find(({ play, judgement }) => play.moves[move] && judgement.moves[move]);
    const pair = told && movePairs(told.play).find((one) => one.move === move);
    if (told === undefined || pair === undefined || drillSet(few, 0).length === 0) continue;
    const { moves, steps } = told.judgement;
    places[move] = few;
    pairs.push({
      ...pair,
      name: moves[move]?.name ?? move,
      twinName: moves[pair.twin]?.name ?? pair.twin,
      step: steps.find(({ id }) => id === moves[move]?.step)?.name ?? '',
      even: drillSet(inTempers(few, 'even'), 0).length > 0,
    });
  }
  const order = scenarios[0]?.judgement.steps.map(({ name }) => name) ?? [];
  const stepOf = ({ step }: DrillPair) => (step === '' ? order.length : order.indexOf(step));
  pairs.sort((a, b) => stepOf(a) - stepOf(b) || compare(a.move, b.move));
  return { pairs, places };
}

function findIn(scenario: CompiledScenario, found: Map<string, DrillPlace[]>): void {
  const searched = search(scenario, { bound: MOST_STATES });
  const twins = new Map(movePairs(scenario.play).map(({ move, twin }) => [move, twin]));
  const content = contentMark(scenario);
  const [looked, known] = [new Set<string>(), new Set<string>()];
  for (let number = 0; number < searched.answered; number += 1) {
    const marks = marksAt(searched, number);
    const alike = `${searched.table.goalOf(number)} ${searched.table.state(number).temper} ${marks}`;
    if (marks.length === 0 || looked.has(alike)) continue;
    looked.add(alike);
    for (const { move, response, as } of sidesAt(searched, number, twins)) {
      const { temper } = searched.table.state(number);
      // The way met first is a shortest one; of each act one for each side and temper is enough.
      const act = actOf(scenario, response);
      const key = [move, act, as, temper].join();
      if (known.has(key)) continue;
      known.add(key);
      const { choices } = witnessOf(searched, { state: number });
      const at = { scenario: scenario.card.id, content, temper, choices };
      const place: DrillPlace = { ...at, response: response.id, act, as };
      const list = found.get(move);
      if (list === undefined) found.set(move, [place]);
      else list.push(place);
    }
  }
}

/** One for the same words of one scenario: two moments may offer them. */
function actOf({ card }: CompiledScenario, { say, do: done = '' }: Response): string {
  return fnv1a(`${card.id}/${say ?? done}`).toString(16);
}

/** What the replies in a state count for; none where nothing repairs. */
function marksAt({ firstStep, marks }: Searched, number: number): Uint16Array {
  const here = marks.subarray(firstStep[number], firstStep[number + 1]);
  return here.some((mark) => !isContested(mark) && worthIn(mark) > 0) ? here : here.subarray(0, 0);
}

interface SideMet {
  readonly move: string;
  readonly response: Response;
  readonly as: Side;
}

/**
 * Which replies in a state count as a repair and are worth most there, and which count as a twin
 * where something else would repair. While a question of safety stands open nothing is better.
 */
function sidesAt(
  { program, table }: Searched,
  number: number,
  twins: ReadonlyMap<string, string>,
): readonly SideMet[] {
  const state = table.state(number);
  const moment = program.moments.get(state.at);
  const scene = moment === undefined ? undefined : lineAt(moment, state)?.scene;
  if (moment === undefined || scene === undefined || state.risk) return [];
  const offered = onOffer(moment.responses, state, scene)
    .map((response) => count(program, state, scene, response).offered)
    .filter(({ counts }) => counts.contested === undefined);
  const most = Math.max(...offered.map(({ counts }) => worthOf(counts)));
  return offered.flatMap((one) => {
    const isBest = worthOf(one.counts) === most;
    const written = one.response.moves.flatMap(({ are }) => are);
    const sides = one.counts.moves.filter(({ how }) => how === 'counted' || how === 'twin');
    return sides.flatMap(({ as }) => {
      const side: Side = twins.has(as) ? 'repair' : 'twin';
      const move = side === 'repair' ? as : written.find((each) => twins.get(each) === as);
      if (move === undefined || isBest !== (side === 'repair')) return [];
      return { move, response: one.response, as: side };
    });
  });
}

/** Acts that are met on both sides first, some of them in an even temper; scenarios in turn. */
function wellSpread(places: readonly DrillPlace[]): readonly DrillPlace[] {
  const acts = [...byAct(places).values()];
  const both = inTurn(acts.filter(hasBothSides));
  const even = both.filter((act) => hasBothSides(inTempers(act, 'even')));
  const few = [...new Set([...even.slice(0, MOST_ACTS.even), ...both])].slice(0, MOST_ACTS.both);
  const one = inTurn(acts.filter((act) => !hasBothSides(act))).slice(0, MOST_ACTS.one);
  return [...few, ...one].flatMap((act) => fewOf(act));
}

/** Places of an act, its sides in turn; of each the one in an even temper first. */
function fewOf(act: readonly DrillPlace[]): readonly DrillPlace[] {
  const evenFirst = act.toSorted((a, b) => Number(b.temper === EVEN) - Number(a.temper === EVEN));
  const sides = (['repair', 'twin'] as const).map((side) =>
    evenFirst.filter(({ as }) => as === side),
  );
  const few: DrillPlace[] = [];
  for (let nth = 0; nth < act.length; nth += 1)
    for (const side of sides) {
      const place = side[nth];
      if (place !== undefined) few.push(place);
    }
  return few.slice(0, MOST_PLACES);
}

/** The first act of every scenario, then the second of every one. */
function inTurn(acts: readonly (readonly DrillPlace[])[]): readonly (readonly DrillPlace[])[] {
  const nth = new Map<string, number>();
  return acts
    .map((act) => {
      const scenario = act[0]?.scenario ?? '';
      const turn = nth.get(scenario) ?? 0;
      nth.set(scenario, turn + 1);
      return { act, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ act }) => act);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
