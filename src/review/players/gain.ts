/** How far a player gets over a scenario: 0 is the one who picks at random, 1 the best. */
import { type Decision, standingOf } from '../decision.ts';
import type { Visit } from '../visit.ts';
import { wordedIn } from '../wording/worded.ts';
import { PLAYERS } from './players.ts';

/** Sums over one run of each temper, of what options are worth above the least on offer. */
export interface Tally {
  /** What the player got. */
  readonly got: number;
  /** What one would get by picking at random in the same places. */
  readonly random: number;
  /** What there was to get. */
  readonly most: number;
}

export interface Played extends Tally {
  readonly player: string;
}

/** The gain of docs/SCORING.md. Nothing to get is nothing gained. */
export function gainOf({ got, random, most }: Tally): number {
  return most === random ? 0 : (got - random) / (most - random);
}

/** Tallies of several scenarios as one. */
export function together(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      got: sum.got + one.got,
      random: sum.random + one.random,
      most: sum.most + one.most,
    }),
    { got: 0, random: 0, most: 0 },
  );
}

/** Every player plays every way, in every temper. */
export function playAll(seen: Visit): readonly Played[] {
  return PLAYERS.map(({ id, likes }) => ({
    player: id,
    ...play(seen, (decision) => wordedIn(decision).map(likes)),
  }));
}

/**
 * One walk through the states, of somebody who takes the option it likes best; of several alike,
 * each equally often.
 */
export function play(
  { decisions, ways }: Visit,
  liking: (decision: Decision) => readonly number[],
): Tally {
  const { openings, order, decisionOf, next } = ways;
  const plans = decisions.map((decision) => {
    const liked = liking(decision);
    const most = Math.max(...liked);
    const picks = liked.flatMap((liking, place) => (liking === most ? [place] : []));
    return { picks, ...valuesOf(decision, picks) };
  });
  const shares = new Float64Array(next.length);
  for (const { state } of openings) shares[state] = (shares[state] ?? 0) + 1;
  let [got, random, most] = [0, 0, 0];
  for (const state of order) {
    const share = shares[state] ?? 0;
    const plan = plans[decisionOf[state] ?? -1];
    if (share === 0 || plan === undefined) continue;
    got += share * plan.got;
    random += share * plan.random;
    most += share * plan.most;
    for (const pick of plan.picks) {
      const to = next[state]?.[pick] ?? -1;
      if (to >= 0) shares[to] = (shares[to] ?? 0) + share / plan.picks.length;
    }
  }
  return { got, random, most };
}

function valuesOf(decision: Decision, picks: readonly number[]): Tally {
  const { worths, least, most } = standingOf(decision);
  const mean = (some: readonly number[]): number =>
    some.reduce((sum, worth) => sum + worth, 0) / some.length;
  return {
    got: mean(picks.map((pick) => worths[pick] ?? least)) - least,
    random: mean(worths) - least,
    most: most - least,
  };
}
