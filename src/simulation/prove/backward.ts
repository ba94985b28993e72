/** What is true of states because of what can follow them. */
import type { Order } from './order.ts';
import type { Searched } from './search.ts';

/**
 * For each state, 1 when something can follow from it (itself included) of which `holds` is true,
 * else 0. A state that the search did not answer is given 1: nobody knows what follows.
 */
export function canFollow(
  { table, answered, firstStep, to }: Searched,
  order: Order,
  holds: (state: number) => boolean,
): Uint8Array {
  const can = new Uint8Array(table.size);
  for (let state = 0; state < table.size; state += 1) {
    if (state >= answered || holds(state)) can[state] = 1;
  }
  const states = order.circle === undefined ? order.states : undefined;
  // In an order in which steps lead onward once is enough; where there are circles, until it rests.
  for (let changed = true; changed; ) {
    changed = false;
    for (let place = table.size - 1; place >= 0; place -= 1) {
      const state = states === undefined ? place : (states[place] ?? 0);
      if (can[state] === 1 || state >= answered) continue;
      for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1) {
        if (can[to[step] ?? 0] === 0) continue;
        can[state] = 1;
        changed = states === undefined;
        break;
      }
    }
  }
  return can;
}

/** For each state the most turns that can follow; only where no state comes round again. */
export function mostTurnsAfter(
  { table, answered, firstStep, to }: Searched,
  order: Order,
): Uint32Array {
  const most = new Uint32Array(table.size);
  for (let place = order.states.length - 1; place >= 0; place -= 1) {
    const state = order.states[place] ?? 0;
    if (state >= answered) continue;
    for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1) {
      most[state] = Math.max(most[state] ?? 0, 1 + (most[to[step] ?? 0] ?? 0));
    }
  }
  return most;
}
