/** Figures in words: counts that name their turns, and no mark. */
import { describe, expect, it } from 'vitest';
import { outcomeSentence } from '../../../../src/app/debrief/words/ending-words.ts';
import { movementSentence, repairTaken } from '../../../../src/app/debrief/words/figure-words.ts';
import { misstepSentence } from '../../../../src/app/debrief/words/misstep-words.ts';
import { stepPhrase } from '../../../../src/app/debrief/words/step-words.ts';
import { quoted, turnNames } from '../../../../src/app/ui/told/turn-words.ts';
import { OUTCOMES } from '../../../../src/scenario/scenario.ts';
import type { Movement, Occasion } from '../../../../src/scoring/report.ts';

const occasions = (...all: Occasion['taken'][]) => ({
  occasions: all.map((taken, turn) => ({ turn, taken, onOffer: [] })),
  taken: all.filter((one) => one === 'taken').length,
  partly: all.filter((one) => one === 'partly').length,
});

const moved = (...counts: (1 | 2 | 3)[]): Movement[] =>
  counts.map((count, turn) => ({
    turn,
    count,
    strength: ({ 1: 'slight', 2: 'clear', 3: 'strong' } as const)[count],
    moves: [],
  }));

describe('repair taken', () => {
  it('is said in words below four occasions, and in figures from four on', () => {
    expect(repairTaken(occasions('taken', 'not'))).toBe('One of two.');
    expect(repairTaken(occasions('not'))).toBe('None of one.');
    expect(repairTaken(occasions('taken', 'taken', 'taken', 'not'))).toBe('3 of 4.');
  });

  it('says what was taken partly, and when there was nothing to take', () => {
    expect(repairTaken(occasions('taken', 'partly', 'not'))).toBe(
      'One of three, and partly in one more.',
    );
    expect(repairTaken(occasions())).toBe('There was no occasion to take repair in this run.');
  });
});

describe('moving against and away', () => {
  it('are turns, each slight, clear or strong', () => {
    expect(movementSentence([], 'None did.')).toBe('None did.');
    expect(movementSentence(moved(3), '')).toBe('One turn, strong.');
    expect(movementSentence(moved(2, 2), '')).toBe('Two turns, each clear.');
    expect(movementSentence(moved(1, 3, 1), '')).toBe('Three turns: two slight and one strong.');
  });
});

describe('sentences', () => {
  it('say what followed a misstep', () => {
    expect(misstepSentence({ turn: 0, said: 'at-once', repaired: 1, turnsLater: 0 })).toBe(
      'You came back at once, in turn 2.',
    );
    expect(misstepSentence({ turn: 0, said: 'later', repaired: 3, turnsLater: 2 })).toBe(
      'You came back two turns later, in turn 4.',
    );
    expect(misstepSentence({ turn: 0, said: 'not-on-this-way' })).toBe('Not on this way.');
    expect(misstepSentence({ turn: 0, said: 'the-run-ended-first' })).toBe('The run ended first.');
    expect(misstepSentence({ turn: 0, said: 'the-run-ended-first' }, true)).toBe(
      'The run goes no further.',
    );
  });

  it('say when a step was taken, tried too early, or not in this run', () => {
    expect(stepPhrase({ step: 'own', done: [0, 2], tooEarly: [] })).toBe('in turns 1 and 3');
    expect(stepPhrase({ step: 'own', done: [1], tooEarly: [0] })).toBe(
      'in turn 2; too early in turn 1',
    );
    expect(stepPhrase({ step: 'own', done: [], tooEarly: [] })).toBe('not in this run');
  });

  it('count turns from one, and quote within a quotation as a printer would', () => {
    expect(turnNames([0])).toBe('turn 1');
    expect(turnNames([0, 1, 4])).toBe('turns 1, 2 and 5');
    expect(quoted({ say: 'You said “never”.' })).toBe('“You said ‘never’.”');
    expect(quoted({ do: 'You wait.' })).toBe('You wait.');
  });

  it('tell each outcome without winning or losing', () => {
    for (const outcome of OUTCOMES)
      expect(outcomeSentence(outcome, 'Ann')).not.toMatch(/fail|success|won|lost|well done/i);
    expect(outcomeSentence('parted-well', 'Ann')).toMatch(/Leaving is not losing/);
  });
});
