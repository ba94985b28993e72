/** What pulled at a trainee, beside what they then chose: whether the two went together. */
import type { Playthrough, Turn } from '../simulation/playthrough.ts';
import type { Pull, Urges } from './urges.ts';

/** `untold` where the choice counted as nothing that could be set beside a pull. */
export type Went = 'together' | 'apart' | 'no-pull' | 'untold';

export interface PullTold {
  readonly turn: number;
  readonly pull: Pull;
  readonly went: Went;
}

/**
 * The moves in which a pull shows, by the rubric's names; an author's judgement. A reason given
 * when it is asked for is among those of explaining: to go with a pull is not always a misstep.
 */
export const MOVES_OF: Readonly<Record<Exclude<Pull, 'none'>, readonly string[]>> = {
  explain: ['justify', 'correct-record', 'offer-rationale', 'interpret-away'],
  fix: ['close-early', 'minimise', 'renegotiate', 'practical-information'],
  please: ['over-apologise', 'drop-the-frame', 'pseudo-validate'],
  hide: ['go-blank', 'hide-behind-policy', 'leave-the-moment', 'cool-off', 'tidy-the-story'],
};

/** The turns of a run in which a pull was noted, in their order; what was passed is not among them. */
export function pullsAndChoices({ turns }: Playthrough, urges: Urges): readonly PullTold[] {
  return urges.flatMap(({ turn, pull }): readonly PullTold[] => {
    const played = turns[turn];
    if (played === undefined || pull === 'passed') return [];
    return [{ turn, pull, went: wentWith(played, pull) }];
  });
}

function wentWith({ chosen: { counts } }: Turn, pull: Pull): Went {
  if (pull === 'none') return 'no-pull';
  if (counts.moves.length === 0) return 'untold';
  return counts.moves.some(({ as }) => MOVES_OF[pull].includes(as)) ? 'together' : 'apart';
}
