/** The gain of a player over a scenario: 0 for the one who picks at random, 1 for the best. */
import type { Everything, Place } from '../../src/simulation/every-place.ts';
import { stateKey } from '../../src/simulation/explore.ts';
import { programOf } from '../../src/simulation/program.ts';
import type { RunState } from '../../src/simulation/state.ts';
import { openingState } from '../../src/simulation/step.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';

type WayOf = Place['ways'][number];

/** How much a player likes a response; it takes the one it likes best, ties equally often. */
export type Liking = (way: WayOf) => number;

/** Sums over all tempers of what was got and what there was, above the least on offer. */
export function tallyOf(tables: CompiledScenario, { places }: Everything, liking: Liking) {
  let [got, random, most] = [0, 0, 0];
  for (const { id } of tables.tempers) {
    let front: [RunState, number][] = [[openingState(programOf(tables), id), 1]];
    while (front.length > 0) {
      const next = new Map<string, [RunState, number]>();
      for (const [state, share] of front) {
        const place = places.get(stateKey(state));
        if (place === undefined) continue;
        const worths = place.ways.map(worthOf);
        const least = Math.min(...worths);
        most += share * (Math.max(...worths) - least);
        random += share * (worths.reduce((sum, worth) => sum + worth, 0) / worths.length - least);
        const likings = place.ways.map(liking);
        const best = Math.max(...likings);
        const picks = place.ways.filter((_, index) => likings[index] === best);
        for (const pick of picks) {
          got += (share / picks.length) * (worthOf(pick) - least);
          const key = stateKey(pick.to);
          const known = next.get(key)?.[1] ?? 0;
          next.set(key, [pick.to, known + share / picks.length]);
        }
      }
      front = [...next.values()];
    }
  }
  return { got, random, most };
}

function worthOf({ offered: { counts } }: WayOf): number {
  return counts.repair - counts.against - counts.away;
}
