/** The questions a trainee may look back on a run with: some before anything is said of it, more by a frame. */

export interface Question {
  /** Never changes: answers are kept under it. */
  readonly id: string;
  /** Which eye or which part of the cycle it is; empty for the first ones. */
  readonly part: string;
  readonly asks: string;
}

/** What orders further questions. */
export interface Frame {
  readonly id: FrameId;
  readonly name: string;
  /** In a sentence, what it is and by whom. */
  readonly about: string;
  readonly questions: readonly Question[];
}

export const FRAME_IDS = ['gibbs', 'seven-eyes'] as const;
export type FrameId = (typeof FRAME_IDS)[number];

/** Asked of everybody, before the debrief says anything. */
export const HOW_WAS_THAT: Question = { id: 'how-was-that', part: '', asks: 'How was that?' };

export const FIRST_QUESTIONS: readonly Question[] = [
  HOW_WAS_THAT,
  { id: 'in-the-body', part: '', asks: 'Where in your body did you notice it?' },
  { id: 'whom-it-protected', part: '', asks: 'Whom did what you said protect?' },
];

/** Gibbs, *Learning by Doing* (1988), its six parts from memory; the questions are ours. */
const GIBBS: Frame = {
  id: 'gibbs',
  name: 'Gibbs’ cycle',
  about: 'Six questions, from what happened to what you would do (Graham Gibbs, 1988).',
  questions: [
    {
      id: 'gibbs-happened',
      part: 'What happened',
      asks: 'Who said what, as if it had been filmed?',
    },
    {
      id: 'gibbs-felt',
      part: 'Feelings',
      asks: 'What did you feel and think, then and now?',
    },
    {
      id: 'gibbs-went',
      part: 'Good and bad',
      asks: 'What went well in it, and what did not?',
    },
    {
      id: 'gibbs-sense',
      part: 'Making sense',
      asks: 'What in it was yours, what was theirs, and what was between you?',
    },
    {
      id: 'gibbs-else',
      part: 'What else',
      asks: 'What else could you have said or done?',
    },
    {
      id: 'gibbs-next',
      part: 'Next time',
      asks: 'What would you say first, the next time you sat there?',
    },
  ],
};

/** Hawkins and Shohet's seven modes of supervision; the questions are ours. The sixth is the supervisor's. */
const SEVEN_EYES: Frame = {
  id: 'seven-eyes',
  name: 'The seven eyes',
  about:
    'Six ways to look at one session; the seventh is your supervisor’s (Peter Hawkins and Robin Shohet).',
  questions: [
    {
      id: 'eye-client',
      part: 'The client',
      asks: 'What did you see of them before you made anything of it?',
    },
    {
      id: 'eye-replies',
      part: 'What I did',
      asks: 'Which other replies did you not consider?',
    },
    {
      id: 'eye-between',
      part: 'Between us',
      asks: 'What was each of you doing to the other?',
    },
    {
      id: 'eye-self',
      part: 'Myself',
      asks: 'What did this touch that was there before the client came?',
    },
    {
      id: 'eye-supervision',
      part: 'My supervisor and I',
      asks: 'What would you rather not say about it to your supervisor?',
    },
    {
      id: 'eye-around',
      part: 'Around it',
      asks: 'What did the agency, the fee, the placement or the difference between you have to do with it?',
    },
  ],
};

export const FRAMES: readonly Frame[] = [GIBBS, SEVEN_EYES];

/** Every question there is, in the order in which answers stand. */
export const QUESTIONS: readonly Question[] = [
  ...FIRST_QUESTIONS,
  ...FRAMES.flatMap(({ questions }) => questions),
];
