/** How pairs, tempers and days are said. */
import type { DrillPair, Tempers } from '../../practice/drill-place.ts';
import type { Answer } from '../../practice/practised.ts';
import { inWords } from '../ui/number-words.ts';
import { unmarked } from '../ui/typeset.ts';

type Named = Pick<DrillPair, 'name' | 'twinName'>;

/** “Giving the reason, or justifying”. */
export function pairTitle({ name, twinName }: Named): string {
  const twin = unmarked(twinName);
  return `${unmarked(name)}, or ${twin.charAt(0).toLowerCase()}${twin.slice(1)}`;
}

export const TEMPER_WORDS: Readonly<Record<Tempers, string>> = {
  all: 'in all tempers',
  even: 'in an even temper',
};

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  'too-easy': 'Too easy',
  'about-right': 'About right',
  'too-much': 'Too much',
  again: 'Again, soon',
};

/** “today”, “in about a week”: never how late it is. */
export function dueWords(inDays: number): string {
  if (inDays <= 0) return 'today';
  if (inDays === 1) return 'tomorrow';
  if (inDays <= 4) return 'in a few days';
  if (inDays <= 10) return 'in about a week';
  const weeks = Math.round(inDays / 7);
  return weeks < 4 ? `in about ${inWords(weeks)} weeks` : 'in about a month';
}
