/** What first attempts did and what last ones did, over those who played more than once. */
import type { Axis } from '../scenario/rubric.ts';
import { stood, takesRepair } from '../scoring/taking-repair.ts';
import type { Playthrough, Turn } from '../simulation/playthrough.ts';
import { firstTimes, type Pass } from './moments-of-group.ts';
import { isFew, mayStandApart } from './small-groups.ts';

/** Of the same persons: how many in their first attempt, how many in their last. */
export interface FirstAndLast {
  readonly first: number;
  readonly last: number;
}

export interface ThreeDirections {
  readonly against: FirstAndLast;
  readonly away: FirstAndLast;
  /** Clear repair, and nothing against or away in the same sentence. */
  readonly repair: FirstAndLast;
}

/** Persons who had such a turn at a moment, of those who came there in both attempts. */
export interface MomentChange extends ThreeDirections {
  readonly persons: number;
}

export interface Change {
  /** Persons with two attempts or more; five or more of them. */
  readonly persons: number;
  /** Persons who had at least one such turn. */
  readonly turns: ThreeDirections;
  /** Persons who made the move at least once, by what it counted as; in order of the moves' ids. */
  readonly moves: readonly (FirstAndLast & { readonly move: string; readonly axis: Axis })[];
  /** By moment; without those of which it is not told (`small-groups.ts`). */
  readonly moments: ReadonlyMap<string, MomentChange>;
}

/** A person's first attempt, and their last. */
export interface Pair {
  readonly first: Playthrough;
  readonly last: Playthrough;
}

/** Nothing when fewer than five played more than once. The passes are those told beside it. */
export function changeOf(
  pairs: readonly Pair[],
  passes: { readonly first: Pass; readonly last: Pass },
): Change | undefined {
  if (isFew(pairs.length)) return undefined;
  const both = pairs.map(({ first, last }) => [firstTimes(first.turns), firstTimes(last.turns)]);
  const cameIn = (pass: Pass, moment: string) =>
    pass.moments.find((one) => one.moment === moment)?.came;
  const moments = new Map<string, MomentChange>();
  for (const { moment } of passes.first.moments) {
    const turns = both.flatMap(([first, last]): readonly (readonly [Turn, Turn])[] => {
      const [one, other] = [first?.get(moment), last?.get(moment)];
      return one === undefined || other === undefined ? [] : [[one, other]];
    });
    const wholes = [cameIn(passes.first, moment), cameIn(passes.last, moment)];
    if (wholes.some((whole) => !mayStandApart(turns.length, whole ?? 0))) continue;
    const told = directionsOf(turns.map(([one, other]) => ({ first: [one], last: [other] })));
    moments.set(moment, { persons: turns.length, ...told });
  }
  const turns = directionsOf(
    pairs.map(({ first, last }) => ({ first: first.turns, last: last.turns })),
  );
  return { persons: pairs.length, turns, moves: movesOf(pairs), moments };
}

/** How many persons had such a turn among those given, in their first attempt and in their last. */
function directionsOf(
  persons: readonly { readonly first: readonly Turn[]; readonly last: readonly Turn[] }[],
): ThreeDirections {
  const count = (has: (turn: Turn) => boolean): FirstAndLast => ({
    first: persons.filter(({ first }) => first.some(has)).length,
    last: persons.filter(({ last }) => last.some(has)).length,
  });
  return {
    against: count(({ chosen }) => chosen.counts.against > 0),
    away: count(({ chosen }) => chosen.counts.away > 0),
    repair: count(takesRepair),
  };
}

function movesOf(pairs: readonly Pair[]): Change['moves'] {
  const counts = new Map<string, { move: string; axis: Axis; first: number; last: number }>();
  for (const pair of pairs)
    for (const which of ['first', 'last'] as const)
      for (const [move, axis] of movesIn(pair[which])) {
        const there = counts.get(move) ?? { move, axis, first: 0, last: 0 };
        there[which] += 1;
        counts.set(move, there);
      }
  return [...counts.values()].sort((a, b) => (a.move < b.move ? -1 : 1));
}

function movesIn({ turns }: Playthrough): ReadonlyMap<string, Axis> {
  const moves = new Map<string, Axis>();
  for (const { chosen } of turns) {
    if (chosen.counts.contested !== undefined) continue;
    for (const move of chosen.counts.moves) if (stood(move)) moves.set(move.as, move.axis);
  }
  return moves;
}
