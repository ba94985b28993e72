/** Two devices' own replies to one run made one: all that is on either is there. */
import { withTurn } from '../../../practice/by-turn.ts';
import type { OwnReplies } from '../../../practice/own-replies.ts';
import { joinWords } from './join-words.ts';

/** Gives back the very list that was here when there is nothing new in the one that was brought. */
export function joinReplies(here: OwnReplies, brought: OwnReplies): OwnReplies {
  let joined = here;
  for (const reply of brought) {
    const there = joined.find(({ turn }) => turn === reply.turn);
    if (there === undefined) {
      joined = withTurn(joined, reply);
      continue;
    }
    const words = joinWords(there.words, reply.words);
    const aloud = there.aloud || reply.aloud;
    const more = reply.moves.filter((move) => !there.moves.includes(move));
    if (words === there.words && aloud === there.aloud && more.length === 0) continue;
    joined = withTurn(joined, { ...there, words, aloud, moves: [...there.moves, ...more] });
  }
  return joined;
}
