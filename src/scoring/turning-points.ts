/** Turning points: the two turns in which most was left on the table. */
import type { Playthrough } from '../simulation/playthrough.ts';
import type { TurningPoint } from './report.ts';
import { standsOutside, uncontested, worthOf } from './taking-repair.ts';

/**
 * At most two, in the order they were played; a turn that left nothing is none. A turn in which a
 * safety cue stood open, or safety was asked, is safety's alone: nothing is said to be better.
 */
export function turningPoints({ turns }: Playthrough): readonly TurningPoint[] {
  return turns
    .filter((turn) => !turn.before.risk && !standsOutside(turn))
    .flatMap((turn) => {
      const [best] = [...uncontested(turn)].sort((a, b) => worthOf(b.counts) - worthOf(a.counts));
      if (best === undefined) return [];
      const left = worthOf(best.counts) - worthOf(turn.chosen.counts);
      return left > 0 ? [{ turn: turn.index, left, best: best.response.id }] : [];
    })
    .sort((a, b) => b.left - a.left || a.turn - b.turn)
    .slice(0, 2)
    .sort((a, b) => a.turn - b.turn);
}
