/** Sheets and the run they are of, for the tests of the page for supervision. */

import { type ToldSheet, toldSheet } from '../../../src/app/supervision/told-sheet.ts';
import type { OwnReplies } from '../../../src/practice/own-replies.ts';
import { EMPTY_REFLECTION, type Reflection, withAnswer } from '../../../src/practice/reflection.ts';
import { EMPTY_SHEET, type Sheet } from '../../../src/practice/sheet.ts';
import { THREE_ALIKE, toldRun } from '../debrief/told-run.ts';

/** A reason, what the client went through, an apology. */
export const { run: MIXED_RUN } = toldRun(THREE_ALIKE, ['why', 'see', 'sorry']);

const OWN: OwnReplies = [
  { turn: 0, words: '_You_ waited.', aloud: false, moves: [] },
  { turn: 1, words: '', aloud: true, moves: [] },
  { turn: 2, words: 'Sorry.', aloud: false, moves: [] },
];

export function told(
  sheet: Partial<Sheet>,
  looked: Readonly<Record<string, string>> = {},
): ToldSheet {
  return toldSheet(
    MIXED_RUN,
    { ...EMPTY_SHEET, ...sheet },
    { reflection: readAs(looked), ownReplies: OWN },
    '2026-12-04',
  );
}

function readAs(looked: Readonly<Record<string, string>>): Reflection {
  return Object.entries(looked).reduce(
    (reflection, [question, words]) => withAnswer(reflection, { question, words }),
    EMPTY_REFLECTION,
  );
}

export const FULL = told(
  {
    about: 'I explain.\n\nAlways, and *at once*.',
    lookedBack: ['how-was-that', 'in-the-body'],
    turns: [
      { turn: 0, mine: true, counted: true, felt: true, note: '1. It was true_' },
      { turn: 2, mine: false, counted: false, felt: false, note: '' },
    ],
    questions: ['What did you hear?', ''],
  },
  { 'how-was-that': 'Hot in the face.', 'whom-it-protected': 'Me.' },
);
