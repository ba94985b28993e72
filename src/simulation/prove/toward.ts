/** Depth-first from where walks have stood toward parts that none of them has met. */
import type { Part } from './parts.ts';
import type { Possibilities } from './possible/possibilities.ts';
import type { Standing, Walks } from './walks.ts';

/** Turns tried for one part, and for all of them together. */
const FOR_ONE = 300;
const FOR_ALL = 30_000;
/** How far back from a part's moment the ways to it begin. */
const FURTHEST = 8;

/** Looks for each part that may be met and has not been. What is found on the way counts too. */
export function goToward(walks: Walks, { may, leads }: Possibilities): void {
  const leading = turnedRound(leads);
  let left = FOR_ALL;
  for (const [number, part] of walks.parts.all.entries()) {
    if (left <= 0) return;
    if (may[number] === 0 || walks.hasMet(number)) continue;
    const distance = distancesTo(goalOf(part), leading);
    left -= lookFor(walks, number, distance);
  }
}

/** Gives how many turns it took. */
function lookFor(walks: Walks, part: number, distance: ReadonlyMap<string, number>): number {
  const starts = [...distance]
    .filter(([, far]) => far <= FURTHEST)
    .flatMap(([moment]) => walks.stood.get(moment) ?? []);
  let left = FOR_ONE;
  const share = Math.max(12, Math.floor(FOR_ONE / Math.max(1, starts.length)));
  const goOn = (standing: Standing, until: number): void => {
    const offered = walks
      .onOffer(standing)
      .map((response) => ({
        response,
        far: Math.min(...response.then.map(({ to }) => distance.get(to) ?? Number.MAX_VALUE)),
      }))
      .sort((a, b) => a.far - b.far);
    for (const { response } of offered) {
      if (left <= until || walks.hasMet(part)) return;
      left -= 1;
      const next = walks.choose(standing, response);
      if (distance.has(next.state.at)) goOn(next, until);
    }
  };
  for (const start of starts) {
    if (left <= 0 || walks.hasMet(part)) break;
    goOn(start, left - share);
  }
  return FOR_ONE - left;
}

function goalOf(part: Part): string {
  return part.kind === 'ending' ? part.ending : part.moment;
}

function turnedRound(leads: Possibilities['leads']): ReadonlyMap<string, readonly string[]> {
  const leading = new Map<string, string[]>();
  for (const [from, goals] of leads) {
    for (const to of goals) {
      const known = leading.get(to) ?? [];
      leading.set(to, known);
      known.push(from);
    }
  }
  return leading;
}

/** By moment, the fewest turns in which it may lead to a goal; nearest first. */
function distancesTo(
  goal: string,
  leading: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const distance = new Map([[goal, 0]]);
  for (const [here, far] of distance) {
    for (const before of leading.get(here) ?? []) {
      if (!distance.has(before)) distance.set(before, far + 1);
    }
  }
  return distance;
}
