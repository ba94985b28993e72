/** Habits: right for hand-made histories, and silent where there is too little. */
import { describe, expect, it } from 'vitest';
import { habitCount, habitSentence } from '../../src/app/my-practice/habit-words.ts';
import { firstTries } from '../../src/practice/first-tries.ts';
import { habits } from '../../src/practice/habits.ts';
import type { PastRun } from '../../src/practice/past-run.ts';
import { ANN, BEA, CAT, COMPLAINT, past, QUIET, threeMoments, way } from './histories.ts';

/** Each statement with its count, as the page says it. */
const said = (...history: readonly PastRun[]) =>
  habits(firstTries(history)).map((habit) => `${habitSentence(habit)} ${habitCount(habit)}`);

const EXPLAINS = 'You often explain when you are confronted.';

describe('what one falls into', () => {
  it('is said when it came three times in five turns, with two clients', () => {
    expect(said(past(ANN, 'why how why'), past(BEA, 'why how'))).toEqual([
      `${EXPLAINS} In three of five such turns`,
    ]);
  });

  it('is silent on four turns, however often it came', () => {
    expect(said(past(ANN, 'why why why'), past(BEA, 'why'))).toEqual([]);
  });

  it('is silent when it came less than three times, or in less than half', () => {
    expect(said(past(ANN, 'why how how'), past(BEA, 'why how'))).toEqual([]);
    const six = [past(ANN, 'why why how'), past(BEA, 'why how how')];
    expect(said(...six)).toEqual([`${EXPLAINS} In three of six such turns`]);
    expect(said(...six, past(CAT, 'how'))).toEqual([]);
  });

  it('is silent when the answers are mixed', () => {
    expect(said(past(ANN, 'why see how'), past(BEA, 'small see why'))).toEqual([]);
  });

  it('is never said of one run alone, nor of one client alone', () => {
    expect(said(past(ANN, 'why why round why why why'))).toEqual([]);
    expect(said(past(ANN, 'why why'), past(ANN, 'how how round why why why'))).toEqual([]);
    // Others answered otherwise: what it is said of came from one client all the same.
    expect(said(past(ANN, 'why why why'), past(BEA, 'how how how'))).toEqual([]);
  });

  it('belongs to the kind of moment it came in', () => {
    const quiet = (id: string) => threeMoments(id, [QUIET, QUIET, COMPLAINT]);
    const history = ['one', 'two', 'three'].map((id) => past(quiet(id), 'small small how'));
    expect(said(...history)).toEqual([
      'You often reassure when the client goes quiet. In each of six such turns',
    ]);
  });

  it('is what a reply counted as: a repair in the wrong place stands as its twin', () => {
    const quiet = (id: string) => threeMoments(id, [QUIET, QUIET, QUIET]);
    expect(said(past(quiet('one'), 'see see see'), past(quiet('two'), 'see see see'))).toEqual([
      'You often go through the motions when the client goes quiet. In each of six such turns',
    ]);
  });

  it('leaves out what is contested, what asks about safety, and what leaves safety open', () => {
    const four = [past(ANN, 'why why'), past(BEA, 'why why')];
    expect(said(...four, past(CAT, 'sorry safe'))).toEqual([]);
    const risk = threeMoments('risk', [`${COMPLAINT}`.replace(']', ', risk]'), QUIET, QUIET]);
    expect(said(...four, past(risk, 'why'))).toEqual([]);
    expect(said(...four, past(CAT, 'why'))).toHaveLength(1);
  });

  it('leaves out the supervision hour, where no client sits', () => {
    const hour = threeMoments('hour', [COMPLAINT, COMPLAINT, COMPLAINT], 'supervision');
    expect(said(past(ANN, 'why why'), past(BEA, 'why why'), past(hour, 'why why why'))).toEqual([]);
  });
});

describe('where one stays', () => {
  it('is said by the same rule and in the same words', () => {
    expect(said(past(ANN, 'own how own'), past(BEA, 'own how'))).toEqual([
      'You often own your part when you are confronted. In three of five such turns',
    ]);
    expect(said(past(ANN, 'own how own'), past(BEA, 'own'))).toEqual([]);
  });
});

describe('first tries', () => {
  const four = [past(ANN, 'why why'), past(BEA, 'why why')];

  it('are those of the first run that came to a moment; a repeat adds what is new in it', () => {
    expect(said(...four, past(ANN, 'why why'))).toEqual([]);
    expect(said(...four, past(ANN, 'how how why'))).toEqual([
      `${EXPLAINS} In each of five such turns`,
    ]);
  });

  it('are known by when a run began, not by where it stands in the list', () => {
    const [first, again] = [past(CAT, 'how'), past(CAT, 'why')];
    expect(said(...four, again, first)).toEqual(said(...four, first, again));
    expect(said(...four, again, first)).toEqual([`${EXPLAINS} In four of five such turns`]);
  });

  it('are not those of another way, even where it comes to new moments', () => {
    const [run] = four;
    if (run === undefined) throw new Error('There is no run.');
    expect(said(...four, way(run, 1, 'why why why'))).toEqual([]);
  });
});
