/** The states of a search in an order in which every step leads onward, if there is one. */
import type { Searched } from './search.ts';

export interface Order {
  /** States by number, each after all that lead to it; those in or behind a circle are left out. */
  readonly states: Int32Array;
  /** A state that comes round again, when there is one: the one met first. */
  readonly circle?: number;
}

/** Takes away, again and again, the states that nothing is left to lead to. */
export function orderOf({ table, answered, firstStep, to }: Searched): Order {
  const leading = new Int32Array(table.size);
  for (let step = 0; step < to.length; step += 1) {
    const end = to[step] ?? 0;
    leading[end] = (leading[end] ?? 0) + 1;
  }
  const order = new Int32Array(table.size);
  let found = 0;
  for (let state = 0; state < table.size; state += 1) {
    if (leading[state] === 0) {
      order[found] = state;
      found += 1;
    }
  }
  for (let next = 0; next < found; next += 1) {
    const state = order[next] ?? 0;
    if (state >= answered) continue;
    for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1) {
      const end = to[step] ?? 0;
      const left = (leading[end] ?? 0) - 1;
      leading[end] = left;
      if (left === 0) {
        order[found] = end;
        found += 1;
      }
    }
  }
  const states = order.subarray(0, found);
  if (found === table.size) return { states };
  return { states, circle: circleAmong(leading, { answered, firstStep, to }) };
}

/**
 * A state in a circle. All that is left is in a circle or behind one; going back from any of them
 * to one that leads to it, a state must come up twice, and that one is in a circle.
 */
function circleAmong(
  leading: Int32Array,
  { answered, firstStep, to }: Pick<Searched, 'answered' | 'firstStep' | 'to'>,
): number {
  const before = new Int32Array(leading.length).fill(-1);
  for (let state = answered - 1; state >= 0; state -= 1) {
    if ((leading[state] ?? 0) === 0) continue;
    for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1) {
      before[to[step] ?? 0] = state;
    }
  }
  const seen = new Set<number>();
  let state = before.findIndex((one, place) => one >= 0 && (leading[place] ?? 0) > 0);
  while (!seen.has(state)) {
    seen.add(state);
    state = before[state] ?? state;
  }
  let first = state;
  for (let one = before[state] ?? state; one !== state; one = before[one] ?? state) {
    first = Math.min(first, one);
  }
  return first;
}
