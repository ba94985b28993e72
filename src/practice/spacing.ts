/** When practice is due again, by the scheduler FSRS from the trainee's own answers. */
import { createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Answer, Practised } from './practised.ts';

/**
 * What FSRS aims at. For words to be learnt nine in ten is usual; a kind of moment that one met
 * without much trouble may wait about a week, which four in five gives (decision 16).
 */
const RETENTION = 0.8;
/** Nobody is left for longer than about a month, however easy it was. */
const MOST_DAYS = 30;

const GRADES: Readonly<Record<Answer, Grade>> = {
  again: Rating.Again,
  'too-much': Rating.Hard,
  'about-right': Rating.Good,
  'too-easy': Rating.Easy,
};

const scheduler = fsrs({
  request_retention: RETENTION,
  maximum_interval: MOST_DAYS,
  // Days, never minutes: this is no cramming. And the same answers give the same day.
  enable_short_term: false,
  enable_fuzz: false,
});

/** The moment it is due, in milliseconds since 1970; nothing while it rests or was never practised. */
export function dueAt(practised: Practised): number | undefined {
  if (practised.at(-1)?.how === 'rest') return undefined;
  let card = createEmptyCard(0);
  for (const { at, how } of practised)
    if (how !== 'rest') card = scheduler.next(card, at, GRADES[how]).card;
  return card.reps === 0 ? undefined : card.due.getTime();
}
