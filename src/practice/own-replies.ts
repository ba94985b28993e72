/** What a trainee would have said by themselves, before any reply was shown: turn by turn. */
import { fieldsOf, wholeNumberOf } from '../course/own-field.ts';

export interface OwnReply {
  /** Counted from 0. */
  readonly turn: number;
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
const MOST = { words: 50_000, turns: 10_000, moves: 20, move: 100 } as const;

/** Reads what was kept or brought; what is no such list says why. */
export function readOwnReplies(found: unknown): OwnReplies | { readonly fault: string } {
  if (!Array.isArray(found) || found.length > MOST.turns) return { fault: 'It is no list.' };
  const read = new Map<number, OwnReply>();
  for (const one of found) {
    const reply = replyIn(one);
    if (reply === undefined) return { fault: 'One of the replies cannot be read.' };
    read.set(reply.turn, reply);
  }
  return inOrder([...read.values()]);
}

/** The replies with one more, or with one changed. */
export function withReply(replies: OwnReplies, reply: OwnReply): OwnReplies {
  return inOrder([...replies.filter(({ turn }) => turn !== reply.turn), reply]);
}

/** Whether anything was said or written. */
export function saysSomething({ words, aloud }: OwnReply): boolean {
  return aloud || words.trim() !== '';
}

function inOrder(replies: OwnReplies): OwnReplies {
  return replies.toSorted((a, b) => a.turn - b.turn);
}

function replyIn(found: unknown): OwnReply | undefined {
  const field = fieldsOf(found);
  const turn = wholeNumberOf(field?.('turn'), 0, MOST.turns - 1);
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
