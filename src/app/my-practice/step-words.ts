/** A repair step seldom used, as a count that opens to its turns. */
import type { SeldomStep } from '../../practice/seldom-steps.ts';
import { countOf, inWords } from '../ui/number-words.ts';

/** “On offer in nine turns, taken in one; in four of the others you took another step.” */
export function seldomSentence({ onOffer, taken, another }: SeldomStep): string {
  const said = `On offer in ${countOf(onOffer.length, 'turn')}, taken in ${inWords(taken.length)}`;
  if (another.length === 0) return `${said}.`;
  const others = taken.length === 0 ? 'them' : 'the others';
  const some = another.length + taken.length === onOffer.length ? 'each' : inWords(another.length);
  return `${said}; in ${some} of ${others} you took another step.`;
}
