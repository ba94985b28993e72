/** Runs that need not end: a state that comes round again, and the way round. */
import type { Order } from './order.ts';
import type { Breach } from './proof.ts';
import type { Searched } from './search.ts';
import { choiceBetween, witnessOf } from './witness.ts';

/** One circle is told, if there is any. */
export function circlesIn(searched: Searched, { circle }: Order): readonly Breach[] {
  if (circle === undefined) return [];
  const { table, goals } = searched;
  const at = table.packing.goals[goals[circle] ?? 0] ?? '';
  const round = wayRound(searched, circle);
  return [{ at, witness: witnessOf(searched, { state: circle }), round, states: 1 }];
}

/** The choices of a shortest way from a state back to it. */
function wayRound(searched: Searched, circle: number): readonly string[] {
  const { answered, firstStep, to } = searched;
  const before = new Map<number, number>();
  const waiting = [circle];
  for (const state of waiting) {
    if (state >= answered || before.has(circle)) continue;
    for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1) {
      const next = to[step] ?? 0;
      if (before.has(next)) continue;
      before.set(next, state);
      waiting.push(next);
    }
  }
  // Told as a way that begins at the circle: where it closes, the state before is not asked again.
  const last = before.get(circle) ?? circle;
  const from = (state: number): number => (state === circle ? -1 : (before.get(state) ?? -1));
  const way = witnessOf(searched, { state: last }, { from });
  return [...way.choices, choiceBetween(searched, last, circle)];
}
