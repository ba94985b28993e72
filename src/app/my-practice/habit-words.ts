/** Habits in words: the kinds of moment, the families of moves, and one sober sentence of both. */
import type { FamilyId } from '../../practice/families-of-moves.ts';
import type { Habit } from '../../practice/habits.ts';
import type { KindId } from '../../practice/kinds-of-moment.ts';
import { someOf } from './count-words.ts';

const WHEN: Readonly<Record<KindId, string>> = {
  leaving: 'when stopping comes up',
  confronted: 'when you are confronted',
  'asked-why': 'when you are asked why',
  'self-blame': 'when the client turns it on themselves',
  'smoothed-over': 'when the client smooths it over',
  'gone-quiet': 'when the client goes quiet',
  'led-away': 'when the client pulls back',
  hurt: 'when the hurt is said or shows',
  thread: 'when the client is telling something of their own',
};

const SHOWN: Readonly<Record<KindId, string>> = {
  leaving: 'They bring up stopping, or have made up their mind to.',
  confronted: 'They complain, turn down what you offer, or press you.',
  'asked-why': 'They want your reason, and would listen to it.',
  'self-blame': 'They take the blame, defend themselves, or give up.',
  'smoothed-over': 'They agree, thank you, say it was nothing, or laugh at the sad part.',
  'gone-quiet': 'They answer in a word or not at all, at work in the quiet or behind it.',
  'led-away': 'They change the subject, go general, tell stories, or keep you off.',
  hurt: 'They say what something between you did to them, or it can be seen.',
  thread: 'An image, a name or half a story of theirs is on the table.',
};

const DOES: Readonly<Record<FamilyId, string>> = {
  explain: 'explain',
  reassure: 'reassure',
  placate: 'placate',
  'leave-the-moment': 'leave the moment',
  press: 'press',
  'turn-formal': 'turn formal',
  'hand-back': 'hand it back to the client',
  'go-through-motions': 'go through the motions',
  'ask-to-be-taught': 'ask to be taught',
  acknowledge: 'acknowledge what it did',
  validate: 'say why it makes sense',
  own: 'own your part',
  invite: 'invite what is hard to say',
  stay: 'stay with what is there',
  'hold-boundary': 'hold the boundary warmly',
  'give-reason': 'give the reason in its place',
  'check-back': 'check how it landed',
  renegotiate: 'agree what will be different',
  'link-pattern': 'link it to a pattern',
  'leave-theirs': 'leave it theirs to decide',
};

/** “You often explain when you are confronted.” */
export function habitSentence({ family, kind }: Pick<Habit, 'family' | 'kind'>): string {
  return `You often ${DOES[family]} ${WHEN[kind]}.`;
}

/** “In four of seven such turns”. */
export function habitCount({ turns, of }: Pick<Habit, 'turns' | 'of'>): string {
  return `In ${someOf(turns.length, of.length)} such turns`;
}

/** What a line of such a moment shows. */
export function kindMeans(kind: KindId): string {
  return SHOWN[kind];
}
