/** Turning points: the two turns in which most was left on the table. */
import type { Offered, Playthrough, Turn } from '../simulation/playthrough.ts';
import type { TurningPoint } from './report.ts';
import { standsOutside, strongest, uncontested, worthOf } from './taking-repair.ts';

/**
 * At most two, in the order they were played; a turn that left nothing is none. A turn in which a
 * safety cue stood open, or safety was asked, is safety's alone: nothing is said to be better.
 */
export function turningPoints({ turns }: Playthrough): readonly TurningPoint[] {
  return turns
    .flatMap((turn) => {
      const best = strongestBeside(turn);
      if (best === undefined) return [];
      const left = worthOf(best.counts) - worthOf(turn.chosen.counts);
      return [{ turn: turn.index, left, best: best.response.id }];
    })
    .sort((a, b) => b.left - a.left || a.turn - b.turn)
    .slice(0, 2)
    .sort((a, b) => a.turn - b.turn);
}

/** What was worth most in a turn, where that can be said and something else was chosen. */
export function strongestBeside(turn: Turn): Offered | undefined {
  if (turn.before.risk || standsOutside(turn)) return undefined;
  const best = strongest(uncontested(turn));
  const left = best === undefined ? 0 : worthOf(best.counts) - worthOf(turn.chosen.counts);
  return left > 0 ? best : undefined;
}
