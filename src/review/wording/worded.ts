/** The options of a decision as a test-wise player sees them: their wording, and nothing of what they count. */
import type { Decision } from '../decision.ts';
import { wordsOf } from '../words-of.ts';
import type { Worded } from './tells.ts';

export function wordedIn({ offered, words }: Decision): readonly Worded[] {
  return offered.map(({ response }, place) => ({
    words: wordsOf(response),
    waits: response.wait,
    place,
    of: offered.length,
    said: words.says ?? '',
  }));
}
