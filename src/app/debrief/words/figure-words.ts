/** Repair taken, moving against, moving away: as counts and sentences, never as marks. */
import type { Movement, Occasion, Report } from '../../../scoring/report.ts';
import { capital, countOf, inWords, listed } from '../../ui/number-words.ts';

/** From this many occasions on, figures say it; below, words do. */
const FIGURES_FROM = 4;

export const NO_OCCASION = 'There was no occasion to take repair in this run.';

/** “4 of 6”; below four occasions “One of two”. */
export function repairTaken({ occasions, taken, partly }: Report['repair']): string {
  if (occasions.length === 0) return NO_OCCASION;
  const all = occasions.length;
  const said =
    all >= FIGURES_FROM ? `${taken} of ${all}` : `${capital(inWords(taken))} of ${inWords(all)}`;
  return partly === 0 ? `${said}.` : `${said}, and partly in ${inWords(partly)} more.`;
}

const TAKEN: Readonly<Record<Occasion['taken'], string>> = {
  taken: 'taken',
  partly: 'partly taken',
  not: 'not taken',
};

export function takenWord(taken: Occasion['taken']): string {
  return TAKEN[taken];
}

/** “Two turns: one slight, one clear.” */
export function movementSentence(movements: readonly Movement[], none: string): string {
  if (movements.length === 0) return none;
  const strengths = (['slight', 'clear', 'strong'] as const).flatMap((strength) => {
    const turns = movements.filter((movement) => movement.strength === strength).length;
    return turns === 0 ? [] : [`${inWords(turns)} ${strength}`];
  });
  const turns = capital(countOf(movements.length, 'turn'));
  const [only] = movements;
  if (movements.length === 1 && only !== undefined) return `${turns}, ${only.strength}.`;
  return strengths.length === 1 && only !== undefined
    ? `${turns}, each ${only.strength}.`
    : `${turns}: ${listed(strengths)}.`;
}
