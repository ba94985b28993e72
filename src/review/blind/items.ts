/** Decisions to be put before a reader who does not know the scenario: one a moment, by seeded draw. */

import type { Turn } from '../../simulation/playthrough.ts';
import { replay } from '../../simulation/replay.ts';
import { shuffled } from '../../simulation/shuffle.ts';
import { type Decision, decides, metIn, standingOf } from '../decision.ts';
import type { Visit, Ways } from '../visit.ts';
import { wordsOf } from '../words-of.ts';

export interface BlindItem {
  readonly seen: Visit;
  readonly decision: Decision;
  readonly temper: string;
  /** The options in the order they are put, and whether each is among the best. */
  readonly options: readonly {
    readonly id: string;
    readonly words: string;
    readonly best: boolean;
  }[];
  /** A shortest run that comes to it, for whoever is shown the scene. */
  readonly past: readonly Turn[];
}

/** Items of all scenarios mixed, so that what is learnt of one helps little with the next. */
export function blindItems(visits: readonly Visit[], seed: number): readonly BlindItem[] {
  const items = visits.flatMap((seen) => itemsOf(seen, seed));
  return shuffled(items, seed, items.length, 'items');
}

function itemsOf(seen: Visit, seed: number): readonly BlindItem[] {
  const runs = shortestRuns(seen.ways, seen.decisions);
  return Object.keys(seen.tables.moments).flatMap((moment, turn): readonly BlindItem[] => {
    const open = seen.decisions.filter(
      (decision) => decision.moment === moment && canBeKnown(decision) && metIn(decision) > 0,
    );
    const [decision] = shuffled(open, seed, turn, moment);
    const run = decision === undefined ? undefined : runs.get(decision);
    if (decision === undefined || run === undefined) return [];
    const { best } = standingOf(decision);
    const options = decision.offered.map(({ response }, place) => ({
      id: response.id,
      words: wordsOf(response),
      best: best.includes(place),
    }));
    const { turns } = replay(seen.tables, { ...run, mode: 'session', seed });
    const { temper } = run;
    return [
      {
        seen,
        decision,
        temper,
        options: shuffled(options, seed, turn, `${moment}/options`),
        past: turns,
      },
    ];
  });
}

/**
 * Where the best is only the least poor, a reader has nothing to find; where one is contested, it
 * is said of that one that nobody knows.
 */
function canBeKnown(decision: Decision): boolean {
  const contested = decision.offered.some(({ counts }) => counts.contested !== undefined);
  return decides(decision) && !contested && standingOf(decision).most > 0;
}

interface Run {
  readonly temper: string;
  readonly choices: readonly string[];
}

/** Breadth-first from the openings: the fewest choices that come to each decision. */
function shortestRuns(
  { openings, decisionOf, next }: Ways,
  decisions: readonly Decision[],
): ReadonlyMap<Decision, Run> {
  const found = new Map<Decision, Run>();
  const met = new Set<number>();
  let front: (Run & { readonly state: number })[] = openings.map(({ temper, state }) => ({
    temper,
    state,
    choices: [],
  }));
  while (front.length > 0 && found.size < decisions.length) {
    const further: typeof front = [];
    for (const { temper, state, choices } of front) {
      const decision = decisions[decisionOf[state] ?? -1];
      if (decision === undefined || met.has(state)) continue;
      met.add(state);
      if (!found.has(decision)) found.set(decision, { temper, choices });
      for (const [place, { response }] of decision.offered.entries()) {
        const to = next[state]?.[place] ?? -1;
        if (to >= 0) further.push({ temper, state: to, choices: [...choices, response.id] });
      }
    }
    front = further;
  }
  return found;
}
