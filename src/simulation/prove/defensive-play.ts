/** Where somebody comes to who only ever moves against and away. */
import { Breaches } from './breaches.ts';
import { goodGoals } from './ends-well.ts';
import type { Breach } from './proof.ts';
import type { Searched } from './search.ts';
import { worthIn } from './step-marks.ts';

/**
 * The good endings that only-defensive play can come to. Such a player takes, wherever something
 * on offer moves against or away more than it repairs, one of these; where nothing does, one of
 * those worth least. All such runs are followed.
 */
export function defensiveGoodEndings(searched: Searched): readonly Breach[] {
  const { table, openings, answered, firstStep, to, goals } = searched;
  const from = new Int32Array(table.size).fill(UNREACHED);
  const waiting = Array.from({ length: openings }, (_, opening) => opening);
  from.fill(BEGINS, 0, openings);
  for (const state of waiting) {
    if (state >= answered) continue;
    const isTaken = defensiveAt(searched, state);
    for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1) {
      const next = to[step] ?? 0;
      if (!isTaken(step) || from[next] !== UNREACHED) continue;
      from[next] = state;
      waiting.push(next);
    }
  }
  const breaches = new Breaches(searched);
  const good = goodGoals(searched);
  for (let state = 0; state < answered; state += 1) {
    if (from[state] !== UNREACHED && good[goals[state] ?? 0] === 1) breaches.add(state);
  }
  return breaches.list({
    from: (state) => from[state] ?? BEGINS,
    takes: (state, step) => defensiveAt(searched, state)(step),
  });
}

const BEGINS = -1;
const UNREACHED = -2;

function defensiveAt({ firstStep, marks }: Searched, state: number): (step: number) => boolean {
  let least = Number.POSITIVE_INFINITY;
  for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1) {
    least = Math.min(least, worthIn(marks[step] ?? 0));
  }
  // Below nothing: more against and away than repair.
  return (step) => worthIn(marks[step] ?? 0) <= Math.max(least, -1);
}
