/** Counts of counts, both in words or both in figures. */
import { inWords } from '../ui/number-words.ts';

/** From here on numbers are written as figures. */
const FIGURES_FROM = 13;

/** “four of seven”, “7 of 13”, “each of five”. */
export function someOf(some: number, all: number): string {
  if (some === all) return `each of ${inWords(all)}`;
  return all < FIGURES_FROM ? `${inWords(some)} of ${inWords(all)}` : `${some} of ${all}`;
}
