/** Moving against and moving away: the turns that did, and the moves that did it. */
import type { Counted, Playthrough } from '../simulation/playthrough.ts';
import type { Movement } from './report.ts';
import { stood } from './taking-repair.ts';

const STRENGTH = { 1: 'slight', 2: 'clear', 3: 'strong' } as const;

/** The turns that moved on one axis, in order, each with shares that add up to its count. */
export function movementsOn(
  axis: 'against' | 'away',
  { turns, scenario }: Playthrough,
): readonly Movement[] {
  return turns.flatMap(({ index, chosen }) => {
    const count = chosen.counts[axis];
    if (count !== 1 && count !== 2 && count !== 3) return [];
    const weightOf = (move: string) => scenario.judgement.moves[move]?.weight ?? 0;
    const moves = sharesOf(chosen.counts, axis, count, weightOf);
    return [{ turn: index, strength: STRENGTH[count], count, moves }];
  });
}

/** Two moves of one turn can weigh more than the scale has; the second then gives what is left. */
function sharesOf(
  counts: Counted,
  axis: 'against' | 'away',
  count: number,
  weightOf: (move: string) => number,
): Movement['moves'] {
  let left = count;
  return counts.moves
    .filter((move) => move.axis === axis && stood(move))
    .map(({ as }) => {
      const share = Math.min(left, weightOf(as));
      left -= share;
      return { move: as, share };
    });
}
