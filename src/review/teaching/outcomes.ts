/** What each option comes to over all the decisions it stands in. */
import type { Response } from '../../scenario/scenario.ts';
import type { Counted } from '../../simulation/playthrough.ts';
import { type Decision, decides, metIn, standingOf } from '../decision.ts';

export interface Outcomes {
  readonly moment: string;
  /** Every way it counts, each once. */
  readonly counts: ReadonlySet<Counted>;
  /** How often it is met where one can say what is better, and how often it is then best. */
  readonly met: number;
  readonly best: number;
}

/** By response; contested ones, of which no count is made, are left out. */
export function outcomesOf(decisions: readonly Decision[]): ReadonlyMap<Response, Outcomes> {
  const found = new Map<
    Response,
    { moment: string; counts: Set<Counted>; met: number; best: number }
  >();
  for (const decision of decisions) {
    const matters = decides(decision);
    const { best } = standingOf(decision);
    const met = matters ? metIn(decision) : 0;
    for (const [place, { response, counts }] of decision.offered.entries()) {
      if (counts.contested !== undefined) continue;
      const known = found.get(response);
      const one = known ?? { moment: decision.moment, counts: new Set(), met: 0, best: 0 };
      found.set(response, one);
      one.counts.add(counts);
      one.met += met;
      if (best.includes(place)) one.best += met;
    }
  }
  return found;
}
