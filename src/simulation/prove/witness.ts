/** The way by which a search came to a state: a shortest one, unless another is told. */
import type { Program } from '../program-parts.ts';
import type { RunState } from '../state.ts';
import { afterChoice, openingState } from '../step.ts';
import type { Witness } from './proof.ts';
import type { Meeting, Searched } from './search.ts';
import { responseIn } from './step-marks.ts';

/** Another way than that by which the search first came to each state. */
export interface Trail {
  /** The state before one, or −1 where the way begins. */
  readonly from: (state: number) => number;
  /** Whether a step from a state is one of the way's; each is unless this says otherwise. */
  readonly takes?: (state: number, step: number) => boolean;
}

/** The choices that lead to a state, and, when a response is named, that one after them. */
export function witnessOf(
  searched: Searched,
  { state, response }: Meeting,
  trail: Trail = { from: (one) => searched.table.cameFrom(one) },
): Witness {
  const { table } = searched;
  const choices: string[] = [];
  if (response !== undefined) choices.push(responseAt(searched, state, response));
  for (let here = state; trail.from(here) >= 0; here = trail.from(here)) {
    choices.push(choiceBetween(searched, trail.from(here), here, trail.takes));
  }
  return { temper: table.state(state).temper, choices: choices.reverse() };
}

/** What a run has come to where something was met: the same as by the search's way to it. */
export function standingAt(searched: Searched, { state, response }: Meeting): RunState {
  const here = searched.table.state(state);
  if (response === undefined) return here;
  return afterChoice(searched.program, here, responseAt(searched, state, response)) ?? here;
}

/** What a run has come to when all choices of a way are made. */
export function standingAfter(program: Program, { temper, choices }: Witness): RunState {
  let state = openingState(program, temper);
  for (const choice of choices) state = afterChoice(program, state, choice) ?? state;
  return state;
}

/** A response by which one state leads to another. */
export function choiceBetween(
  searched: Searched,
  before: number,
  after: number,
  takes: Trail['takes'] = () => true,
): string {
  const { firstStep, to, marks } = searched;
  for (let step = firstStep[before] ?? 0; step < (firstStep[before + 1] ?? 0); step += 1) {
    if (to[step] !== after || !takes(before, step)) continue;
    return responseAt(searched, before, responseIn(marks[step] ?? 0));
  }
  return '';
}

function responseAt({ program, table, goals }: Searched, state: number, place: number): string {
  const moment = program.moments.get(table.packing.goals[goals[state] ?? 0] ?? '');
  return moment?.responses[place]?.response.id ?? '';
}
