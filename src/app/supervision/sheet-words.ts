/** The headings of a page for supervision: alike on screen, on paper and in its files. */
export const HEADINGS = {
  about: 'What I want to bring',
  lookedBack: 'Looking back',
  turns: 'From the session',
  questions: 'My questions',
} as const;

export const ME = 'Me';
/** Before what the trainee would have said by themselves. */
export const MINE = 'I would have said';
export const SAID_ALOUD = '(said aloud)';
export const FELT = 'Felt, not said';

/** What is written at the foot of each form of the page. */
export const FOOT =
  'From Reattune, a training simulator. The client is a fictional composite. What a sentence counted as is one author’s judgement.';
