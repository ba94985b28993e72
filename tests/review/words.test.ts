/** What the word lists of safety and of actions find, and what they pass by. */
import { describe, expect, it } from 'vitest';
import { codesOf, reviewOf } from './reviewed.ts';

const quoted = (text: string): string => JSON.stringify(text);

function saying(words: string): readonly string[] {
  return codesOf(
    reviewOf(`moments:
  at-the-door:
    client:
      - { when: { temper: guarded }, says: ${quoted(words)}, cues: [complaint, hurt-said, working-silence] }
      - { when: { temper: fiery }, says: "You left me out there.", cues: [complaint, hurt-said, working-silence] }
      - { says: "I stood out there.", cues: [complaint, hurt-said, working-silence] }
content-notes: [a death]
`),
  ).filter((code) => code === 'C001');
}

const doing = (act: string): readonly string[] =>
  codesOf(
    reviewOf(`moments: { at-the-door: { responses: { hold-the-door: { do: ${quoted(act)} } } } }`),
  ).filter((code) => code === 'T014');

describe('a question of safety', () => {
  it.each([
    'What is the point of it all.',
    'They would be better off without me.',
    'I can’t go on.',
    'Nobody would notice.',
    'I don’t want to be here.',
    'I wouldn’t mind if I didn’t wake up.',
    'I was not bothered if I did or not.',
    'Once I’m gone they can sell it.',
    'I have got the papers in order.',
    'You’ve been very good to me.',
    'I just came to say goodbye.',
    'You won’t see me again.',
    'I am not coming back.',
  ])('is seen in “%s”', (words) => {
    expect(saying(words)).toEqual(['C001']);
  });

  it.each([
    'He died in March. I said goodbye to the dog first.',
    'What is the point you are making?',
    'I can’t go on Thursdays, it is the market.',
    'I was dead tired.',
    'That was no use to me.',
    'I will see you next week, then.',
    'I felt it made no odds to anyone if I had come.',
    'You have been very good about the time.',
    'I nearly gave up on the bus.',
  ])('is not seen in “%s”', (words) => {
    expect(saying(words)).toEqual([]);
  });
});

describe('what is answered when somebody has asked', () => {
  const asked = (moves: string): readonly string[] =>
    codesOf(
      reviewOf(`moments:
  the-form:
    client: { says: "I will be no trouble to you.", cues: [risk, complaint, working-silence] }
    responses:
      tell-me-that: { say: "Are you thinking of suicide, Ada?", moves: [${moves}], reply: { says: Nobody would notice. } }
  next-week: { responses: { how-was-this: { say: "Are you thinking of suicide, Ada?", moves: [risk-check] } } }
`),
    ).filter((code) => code === 'C001');

  it('needs no cue of its own', () => {
    expect(asked('risk-check')).toEqual([]);
  });

  it('nor does what is only said while the question stands open', () => {
    expect(asked('press')).toEqual([]);
  });

  it('nor does the answer to a question that no cue had called for', () => {
    const told = reviewOf(
      'moments: { at-the-door: { responses: { what-like: { moves: [risk-check], reply: { says: Nobody would notice. } } } } }',
    );
    expect(codesOf(told)).not.toContain('C001');
  });

  it('but any other answer does', () => {
    const told = reviewOf(
      'moments: { at-the-door: { responses: { ten-minutes: { reply: { says: Nobody would notice. } } } } }',
    );
    expect(codesOf(told)).toEqual(['C001']);
  });
});

describe('a motive in an action', () => {
  it.each([
    'You wait, to give her some time.',
    'You keep still so that she can talk.',
    'You nod warmly and look at her.',
    'You look away out of respect, respectfully.',
  ])('is seen in “%s”', (act) => {
    expect(doing(act)).toEqual(['T014']);
  });

  it.each([
    'You say nothing, and look at the rug.',
    'You turn to the window and wait there.',
    'You get up to shut the door and sit.',
  ])('is not seen in “%s”', (act) => {
    expect(doing(act)).toEqual([]);
  });
});

describe('a detail that could be somebody’s', () => {
  const told = (words: string): readonly string[] =>
    codesOf(reviewOf(`so-far: ${quoted(words)}`)).filter((code) => code === 'C006');

  it.each([
    'Write to ada.green@hotmail.co.uk.',
    'She rang from 0121 496 2378.',
    'She lives in B21 9AB.',
    'Her NHS number is 943 476 5919.',
    'She was born on 4 March 1988.',
    'She lives at 12 Acacia Avenue.',
  ])('is seen in “%s”', (words) => {
    expect(told(words)).toEqual(['C006']);
  });

  it.each([
    'She rang from 01632 960 123.',
    'Samaritans are on 116 123, day and night.',
    'She is 34, and lives in Handsworth, B21.',
    'It was a quarter past 10 on 4 March.',
  ])('is not seen in “%s”', (words) => {
    expect(told(words)).toEqual([]);
  });
});

describe('words that loosen the frame', () => {
  const offering = (words: string): readonly string[] =>
    codesOf(
      reviewOf(
        `moments: { at-the-door: { responses: { ten-minutes: { say: ${quoted(words)} } } } }`,
      ),
    ).filter((code) => code === 'C004');

  it.each(['Text me any time if I am late again.', 'We could run over a little on Wednesday.'])(
    'are seen in “%s”',
    (words) => {
      expect(offering(words)).toEqual(['C004']);
    },
  );

  it.each(['I can’t give you my own number, Ada.', 'You start it, and I’ll answer you there.'])(
    'are not seen in “%s”',
    (words) => {
      expect(offering(words)).toEqual([]);
    },
  );
});
