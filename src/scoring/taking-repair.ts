/** When a turn has repair to take, and when it is taken: what several measures ask. */
import { RISK_CHECK } from '../scenario/rubric.ts';
import type { Counted, Offered, Turn } from '../simulation/playthrough.ts';

/** Repair of this much is more than a gesture. */
const CLEAR = 2;

/** The uncontested responses on offer that carry clear repair. */
export function repairOnOffer(turn: Turn): readonly Offered[] {
  return uncontested(turn).filter(({ counts }) => counts.repair >= CLEAR);
}

/** Clear repair with nothing against or away, while no safety cue stands open. */
export function takesRepair(turn: Turn): boolean {
  const { repair, against, away } = turn.chosen.counts;
  return repair >= CLEAR && against === 0 && away === 0 && !turn.before.risk;
}

/**
 * Whether what is chosen here matters for repair: clear repair is on offer, the options differ
 * by at least as much, no safety cue stands open, and the choice was neither a contested one nor
 * to ask about safety, of which nothing else is counted.
 */
export function isOccasion(turn: Turn): boolean {
  if (turn.before.risk || standsOutside(turn)) return false;
  const repairs = uncontested(turn).map(({ counts }) => counts.repair);
  const most = Math.max(...repairs);
  return most >= CLEAR && most - Math.min(...repairs) >= CLEAR;
}

/** Whether the choice was one of which no count is made: contested, or asking about safety. */
export function standsOutside({ chosen: { counts } }: Turn): boolean {
  return counts.contested !== undefined || asksAboutSafety(counts);
}

export function asksAboutSafety({ moves }: Counted): boolean {
  return moves.some((move) => move.as === RISK_CHECK && stood(move));
}

export function uncontested({ offered }: Pick<Turn, 'offered'>): readonly Offered[] {
  return offered.filter(({ counts }) => counts.contested === undefined);
}

/** The one worth most; of several the first. */
export function strongest(offered: readonly Offered[]): Offered | undefined {
  return offered.toSorted((a, b) => worthOf(b.counts) - worthOf(a.counts))[0];
}

/** What a response is worth beside others; for finding turns to look at, never shown as a mark. */
export function worthOf({ repair, against, away }: Counted): number {
  return repair - against - away;
}

/** Whether a move, having counted so, stands for something in the turn. */
export function stood({ how }: Counted['moves'][number]): boolean {
  return how !== 'early' && how !== 'overruled';
}
