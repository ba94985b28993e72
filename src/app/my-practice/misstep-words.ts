/** What followed missteps, in words. */
import type { Followed } from '../../practice/after-missteps.ts';
import { capital, countOf } from '../ui/number-words.ts';
import { turnName } from '../ui/told/turn-words.ts';

const WORDS: Readonly<Record<Followed, string>> = {
  'at-once': 'You came back at once',
  later: 'You came back later',
  'not-on-this-way': 'Not on this way',
  'the-run-ended-first': 'The run ended first',
  'still-open': 'The run stands open',
};

/** “You came back at once: three turns”. */
export function followedCount(followed: Followed, turns: number): string {
  return `${WORDS[followed]}: ${countOf(turns, 'turn')}`;
}

/** “You came back in turn 4.” */
export function cameBack(repaired: number): string {
  return `You came back in ${turnName(repaired)}.`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

export function dayOf(at: number): string {
  return DAY.format(at);
}

/** “Five runs, 3–20 November 2026”. */
export function stretchTitle(starts: readonly number[]): string {
  const days = DAY.formatRange(Math.min(...starts), Math.max(...starts));
  return `${capital(countOf(starts.length, 'run'))}, ${days}`;
}
