/** The way by which a search came to a state: a shortest one, unless another is told. */
import type { Witness } from './proof.ts';
import type { Meeting, Searched } from './search.ts';
import { responseIn } from './step-marks.ts';

/**
 * The choices that lead to a state, and, when a response is named, that one after them.
 * @param from The state before each on the way that is told; −1 where it begins.
 */
export function witnessOf(
  searched: Searched,
  { state, response }: Meeting,
  from = (one: number): number => searched.table.cameFrom(one),
): Witness {
  const { table } = searched;
  const choices: string[] = [];
  if (response !== undefined) choices.push(responseAt(searched, state, response));
  for (let here = state; from(here) >= 0; here = from(here)) {
    choices.push(choiceBetween(searched, from(here), here));
  }
  return { temper: table.state(state).temper, choices: choices.reverse() };
}

/** A response by which one state leads to another. */
export function choiceBetween(searched: Searched, before: number, after: number): string {
  const { firstStep, to, marks } = searched;
  for (let step = firstStep[before] ?? 0; step < (firstStep[before + 1] ?? 0); step += 1) {
    if ((to[step] ?? 0) === after)
      return responseAt(searched, before, responseIn(marks[step] ?? 0));
  }
  return '';
}

function responseAt({ program, table }: Searched, state: number, place: number): string {
  const moment = program.moments.get(table.packing.goals[table.goalOf(state)] ?? '');
  return moment?.responses[place]?.response.id ?? '';
}
