/** Looking back is read with care, keeps what other versions wrote, and two devices' are made one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinReflections } from '../../src/app/keeping/along/join-reflections.ts';
import { FRAME_IDS, QUESTIONS } from '../../src/practice/reflecting.ts';
import {
  answered,
  EMPTY_REFLECTION,
  isUnwritten,
  type Reflection,
  readReflection,
  withAnswer,
} from '../../src/practice/reflection.ts';

const FULL: Reflection = {
  frame: 'gibbs',
  answers: [
    { question: 'how-was-that', words: 'Hot.' },
    { question: 'eye-self', words: 'My father.' },
  ],
};

describe('a reflection', () => {
  it('is there again as it was kept', () => {
    expect(readReflection(JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
  });

  it('of the first version, a plain text, is the answer to “How was that?”', () => {
    const read = readReflection('I hid.');
    expect(read).toEqual({
      frame: undefined,
      answers: [{ question: 'how-was-that', words: 'I hid.' }],
    });
    expect(readReflection('')).toEqual(EMPTY_REFLECTION);
  });

  it('keeps what only a newer version asks, after what this one knows', () => {
    const newer = { question: 'a-later-question', words: 'Yes.' };
    const read = readReflection({ frame: 'a-later-frame', answers: [newer, ...FULL.answers] });
    expect(read).toEqual({ frame: undefined, answers: [...FULL.answers, newer] });
  });

  it.each([
    ['a number', 7],
    ['answers that are no list', { answers: {} }],
    ['more answers than questions', { answers: Array(101).fill(FULL.answers[0]) }],
    ['a name that is no name', { answers: [{ question: '__proto__', words: 'x' }] }],
    ['words that are none', { answers: [{ question: 'eye-self', words: 1 }] }],
    ['a text without end', { answers: [{ question: 'eye-self', words: 'x'.repeat(100_001) }] }],
    ['such a text alone', 'x'.repeat(100_001)],
  ])('that is %s is told as damaged', (_what, found) => {
    expect(readReflection(found)).toEqual({ fault: expect.any(String) });
  });

  it('has an answer taken out when it is emptied, and is then nothing to keep', () => {
    const one = withAnswer(EMPTY_REFLECTION, { question: 'eye-self', words: 'My father.' });
    expect(answered(one, 'eye-self')).toBe('My father.');
    const none = withAnswer(one, { question: 'eye-self', words: '' });
    expect([isUnwritten(one), isUnwritten(none)]).toEqual([false, true]);
  });

  it('has every question under a name of its own', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
    for (const { id } of QUESTIONS) expect(id).toMatch(/^[a-z-]{1,40}$/);
  });
});

const reflection: fc.Arbitrary<Reflection> = fc
  .record({
    frame: fc.option(fc.constantFrom(...FRAME_IDS), { nil: undefined }),
    answers: fc.uniqueArray(
      fc.record({
        question: fc.constantFrom('how-was-that', 'gibbs-felt', 'eye-self', 'a-later-question'),
        words: fc.constantFrom('One.', 'Two.', 'One.\n\nTwo.'),
      }),
      { selector: ({ question }) => question },
    ),
  })
  .map(({ frame, answers }) => answers.reduce(withAnswer, { ...EMPTY_REFLECTION, frame }));

describe('two devices’ looking back on one run', () => {
  it('loses nothing that was answered on either', () => {
    fc.assert(
      fc.property(reflection, reflection, (here, brought) => {
        const one = joinReflections(here, brought);
        for (const { question, words } of [...here.answers, ...brought.answers])
          for (const text of words.split('\n\n')) expect(answered(one, question)).toContain(text);
      }),
      { seed: 5 },
    );
  });

  it('stays the very one that is here when nothing new is brought, and comes by one frame', () => {
    fc.assert(
      fc.property(reflection, reflection, (here, brought) => {
        const one = joinReflections(here, brought);
        expect(joinReflections(one, brought)).toBe(one);
        expect(joinReflections(here, here)).toBe(here);
        expect(joinReflections(brought, here).frame).toBe(one.frame);
      }),
      { seed: 5 },
    );
  });
});
