/** Which answers tell of a habit: the first that was given to each moment, before it was known. */
import { standsOutside } from '../scoring/taking-repair.ts';
import type { Turn } from '../simulation/playthrough.ts';
import { inOrder, type PastRun } from './past-run.ts';

export interface Tried {
  readonly past: PastRun;
  readonly turn: Turn;
}

/** No statement stands on fewer turns than this. */
export const FEWEST_TURNS = 5;

/** And none on one client alone: a scenario may offer the same way out in each of its turns. */
const FEWEST_SCENARIOS = 2;

/**
 * Oldest first. Other ways through a run are left out, and so is each moment that an earlier run
 * came to: what followed there is known by then. Of what is left, turns in which a question of
 * safety stood open or was asked, and contested replies, are counted as nothing, here as elsewhere.
 */
export function firstTries(history: readonly PastRun[]): readonly Tried[] {
  const known = new Set<string>();
  return inOrder(history.filter(({ from }) => from === undefined)).flatMap((past) => {
    const { scenario, turns } = past.run;
    const name = ({ moment }: Turn) => `${scenario.card.id}/${moment}`;
    const fresh = turns.filter((turn) => !known.has(name(turn)));
    for (const turn of turns) known.add(name(turn));
    return fresh
      .filter((turn) => !turn.before.risk && !standsOutside(turn))
      .map((turn) => ({ past, turn }));
  });
}

/** Whether turns come from more than one client. */
export function fromSeveral(tries: readonly Tried[]): boolean {
  return new Set(tries.map(({ past }) => past.run.scenario.card.id)).size >= FEWEST_SCENARIOS;
}
