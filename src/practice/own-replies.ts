/** What a trainee would have said by themselves, before any reply was shown: turn by turn. */
import { fieldsOf } from '../course/own-field.ts';
import { type OfTurn, readByTurn, turnIn } from './by-turn.ts';

export interface OwnReply extends OfTurn {
  /** Empty when it was only said aloud, or when they went on without. */
  readonly words: string;
  readonly aloud: boolean;
  /** Ids of the moves that they take it for, afterwards. */
  readonly moves: readonly string[];
}

/** In the order of the turns; of a turn that was gone past in a session there is none. */
export type OwnReplies = readonly OwnReply[];

/** Characters that can be written for one turn. */
export const MOST_OWN_WORDS = 1000;

/** What is read at the most: two devices' words made one are longer than one's. */
const MOST = { words: 50_000, moves: 20, move: 100 } as const;

/** Reads what was kept or brought; what is no such list says why. */
export function readOwnReplies(found: unknown): OwnReplies | { readonly fault: string } {
  return readByTurn(found, replyIn, 'One of the replies');
}

/** Whether anything was said or written. */
export function saysSomething({ words, aloud }: OwnReply): boolean {
  return aloud || words.trim() !== '';
}

function replyIn(found: unknown): OwnReply | undefined {
  const field = fieldsOf(found);
  const turn = turnIn(field?.('turn'));
  const [words, moves] = [field?.('words'), field?.('moves')];
  if (turn === undefined || typeof words !== 'string' || words.length > MOST.words)
    return undefined;
  if (!Array.isArray(moves) || moves.length > MOST.moves || !moves.every(isMoveName))
    return undefined;
  return { turn, words, aloud: field?.('aloud') === true, moves };
}

function isMoveName(found: unknown): found is string {
  return typeof found === 'string' && found.length <= MOST.move;
}
