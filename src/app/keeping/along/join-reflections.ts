/** Two devices' looking back on one run made one: all that was answered on either is there. */
import { FRAME_IDS } from '../../../practice/reflecting.ts';
import { answered, type Reflection, withAnswer } from '../../../practice/reflection.ts';
import { joinWords } from './join-words.ts';

/** Gives back the very reflection that was here when there is nothing new in what was brought. */
export function joinReflections(here: Reflection, brought: Reflection): Reflection {
  let joined = here;
  for (const { question, words } of brought.answers) {
    const there = answered(joined, question);
    const both = joinWords(there, words);
    if (both !== there) joined = withAnswer(joined, { question, words: both });
  }
  // Which was chosen later cannot be known; both devices choose alike.
  const frame = FRAME_IDS.findLast((id) => id === here.frame || id === brought.frame);
  return frame === here.frame ? joined : { ...joined, frame };
}
