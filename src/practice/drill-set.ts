/** A short set of places for one pair: the same words where they repair, and where they do not. */
import { byAct, type DrillPlace, hasBothSides, type Side } from './drill-place.ts';

/** Places of a set; and how many of them there must be at least. */
const SIZE = 6;
const LEAST = 4;
/** Acts of a set that are met on both sides. */
const MATCHED = 2;

/**
 * The set of a round. The next round goes on through what there is and comes round again. At
 * least one act is met on both sides, never twice in a row; nothing when no such set can be made.
 */
export function drillSet(places: readonly DrillPlace[], round: number): readonly DrillPlace[] {
  const acts = [...byAct(places).values()];
  const both = rotated(acts.filter(hasBothSides), round * MATCHED);
  const matched = apart(both).slice(0, MATCHED);
  const pairs = matched.map((act, nth) => {
    const first: Side = (round + nth) % 2 === 0 ? 'repair' : 'twin';
    const one = sideOf(act, first, round + nth);
    return [one, sideOf(act, first === 'repair' ? 'twin' : 'repair', round + nth, one?.temper)];
  });
  const taken = new Set(matched.flatMap((act) => act.slice(0, 1).map((place) => place.act)));
  const scenarios = new Set(
    matched.flatMap((act) => act.slice(0, 1).map(({ scenario }) => scenario)),
  );
  const others = rotated(
    acts.filter((act) => act.every((place) => !taken.has(place.act))),
    round * (SIZE - 2 * matched.length),
  );
  const fresh = others.filter((act) => act.every(({ scenario }) => !scenarios.has(scenario)));
  const rest = [...apart(fresh), ...others.filter((act) => !fresh.includes(act))];
  const single = rest
    .slice(0, SIZE - 2 * matched.length)
    .flatMap((act, nth) => sideOf(act, nth % 2 === 0 ? 'twin' : 'repair', round) ?? act[0] ?? []);
  const [[a1, a2] = [], [b1, b2] = []] = pairs;
  const [first, ...more] = single;
  const order = [a1, b1, first, a2, more[0], b2, ...more.slice(1)];
  const set = order.filter((place) => place !== undefined);
  return set.length >= LEAST && matched.length > 0 ? set : [];
}

/** The replies that a set meets on both sides, with the numbers of their places. */
export function sameActs(set: readonly DrillPlace[]): readonly (readonly number[])[] {
  return [...byAct(set).values()]
    .filter(hasBothSides)
    .map((act) => act.map((place) => set.indexOf(place)));
}

/** A place of the act on a side, in another temper than the one that is told where there is one. */
function sideOf(
  act: readonly DrillPlace[],
  side: Side,
  round: number,
  not?: string,
): DrillPlace | undefined {
  const there = act.filter(({ as }) => as === side);
  const other = there.filter(({ temper }) => temper !== not);
  const from = other.length > 0 ? other : there;
  return from[round % Math.max(1, from.length)];
}

/** Acts of scenarios not met before come first. */
function apart(acts: readonly (readonly DrillPlace[])[]): readonly (readonly DrillPlace[])[] {
  const seen = new Set<string>();
  const first = acts.filter(([place]) => {
    if (place === undefined || seen.has(place.scenario)) return false;
    seen.add(place.scenario);
    return true;
  });
  return [...first, ...acts.filter((act) => !first.includes(act))];
}

function rotated<T>(things: readonly T[], by: number): readonly T[] {
  const from = things.length === 0 ? 0 : by % things.length;
  return [...things.slice(from), ...things.slice(0, from)];
}
