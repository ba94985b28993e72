/** After a misstep: whether and when the trainee came back from a turn against or away. */
import type { Playthrough, Turn } from '../simulation/playthrough.ts';
import type { Misstep } from './report.ts';
import { repairOnOffer, takesRepair } from './taking-repair.ts';

/**
 * Each turn with against + away above repair, with what followed. The count runs from the first
 * later turn in which repair could be taken, so that nobody is charged for a turn without it.
 */
export function missteps({ turns }: Playthrough): readonly Misstep[] {
  return turns.filter(isMisstep).map((turn) => whatFollowed(turn, turns.slice(turn.index + 1)));
}

function isMisstep({ chosen: { counts } }: Turn): boolean {
  return counts.against + counts.away > counts.repair;
}

function whatFollowed({ index: turn }: Turn, later: readonly Turn[]): Misstep {
  const chance = later.find((next) => !next.before.risk && repairOnOffer(next).length > 0);
  if (chance === undefined) return { turn, said: 'the-run-ended-first' };
  const repaired = later.find(takesRepair);
  if (repaired === undefined) return { turn, said: 'not-on-this-way' };
  const turnsLater = repaired.index - chance.index;
  return {
    turn,
    said: turnsLater === 0 ? 'at-once' : 'later',
    repaired: repaired.index,
    turnsLater,
  };
}
