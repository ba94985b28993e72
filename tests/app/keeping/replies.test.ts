/** A trainee's own replies are read with care, and two devices' are made one without loss. */
import { describe, expect, it } from 'vitest';
import { joinReplies } from '../../../src/app/keeping/along/join-replies.ts';
import { OWN_REPLIES } from '../../../src/app/keeping/written-store.ts';
import type { OwnReply } from '../../../src/practice/own-replies.ts';

const reply = (turn: number, words: string, more: Partial<OwnReply> = {}): OwnReply => ({
  turn,
  words,
  aloud: false,
  moves: [],
  ...more,
});

describe('kept replies', () => {
  it('are there again as they were kept, in the order of the turns', () => {
    const kept = [reply(2, '', { aloud: true }), reply(0, 'Sorry.', { moves: ['own-part'] })];
    expect(OWN_REPLIES.parse('a', JSON.parse(JSON.stringify(kept)))).toEqual(kept.toReversed());
  });

  it.each([
    ['no list', { turn: 0 }],
    ['a turn before the first', [reply(-1, '')]],
    ['words that are none', [{ ...reply(0, ''), words: 7 }]],
    ['moves that are none', [{ ...reply(0, ''), moves: [{}] }]],
    ['words without end', [reply(0, 'x'.repeat(50_001))]],
  ])('that are %s are told as damaged, with what was found', (_what, found) => {
    expect(OWN_REPLIES.parse('a', found)).toEqual({ key: 'a', found, fault: expect.any(String) });
  });
});

describe('two devices’ replies to one run', () => {
  const here = [reply(0, 'I was late.', { moves: ['own-part'] })];

  it('keep every turn, every word and every name that was given', () => {
    const brought = [
      reply(0, 'Tell me more.', { aloud: true, moves: ['ask-open', 'own-part'] }),
      reply(1, 'Yes.'),
    ];
    expect(joinReplies(here, brought)).toEqual([
      reply(0, 'I was late.\n\nTell me more.', { aloud: true, moves: ['own-part', 'ask-open'] }),
      reply(1, 'Yes.'),
    ]);
  });

  it('stay the very ones that are here when nothing new is brought', () => {
    expect(joinReplies(here, [reply(0, 'I was late.')])).toBe(here);
    const once = joinReplies(here, [reply(3, 'No.')]);
    expect(joinReplies(once, [reply(3, 'No.')])).toBe(once);
  });
});
