/** What followed missteps, which steps are seldom used, and what changes none of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedCount } from '../../src/app/my-practice/misstep-words.ts';
import { seldomSentence } from '../../src/app/my-practice/step-words.ts';
import { FOLLOWED } from '../../src/practice/after-missteps.ts';
import { myPractice } from '../../src/practice/my-practice.ts';
import type { PastRun } from '../../src/practice/past-run.ts';
import { ANN, BEA, CAT, DOT, EVE, past, QUIET, threeMoments, way } from './histories.ts';

describe('what followed missteps', () => {
  const told = (history: readonly PastRun[]) =>
    myPractice(history).stretches.map(({ missteps }) =>
      FOLLOWED.flatMap((followed) => {
        const turns = missteps.filter((misstep) => misstep.followed === followed).length;
        return turns === 0 ? [] : [followedCount(followed, turns)];
      }),
    );

  it('is told by fives of runs, the newest first', () => {
    const five = [ANN, BEA, CAT, DOT, EVE].map((tables) => past(tables, 'why see how'));
    const sixth = past(threeMoments('fay'), 'why how how');
    expect(told([...five, sixth])).toEqual([
      ['Not on this way: one turn'],
      ['You came back at once: five turns'],
    ]);
    // A seventh run changes nothing of the first five.
    const seventh = past(threeMoments('gus'), 'why why see');
    expect(told([...five, sixth, seventh])).toEqual([
      [
        'You came back at once: one turn',
        'You came back later: one turn',
        'Not on this way: one turn',
      ],
      ['You came back at once: five turns'],
    ]);
  });

  it('is silent on fewer than five missteps', () => {
    const four = [ANN, BEA, CAT, DOT].map((tables) => past(tables, 'why see how'));
    expect(told(four)).toEqual([]);
    expect(told([...four, past(EVE, 'how how why')])).toEqual([
      ['You came back at once: four turns', 'The run ended first: one turn'],
    ]);
  });

  it('has missed nothing in a run that stands open', () => {
    const four = [ANN, BEA, CAT, DOT].map((tables) => past(tables, 'why see how'));
    expect(told([...four, past(EVE, 'why how')])).toEqual([
      ['You came back at once: four turns', 'The run stands open: one turn'],
    ]);
  });
});

describe('steps seldom used', () => {
  const told = (history: readonly PastRun[]) =>
    myPractice(history).seldom.map((one) => `${one.step.name}: ${seldomSentence(one)}`);

  it('are counted where they were on offer', () => {
    // To check back counts once something was owned, so not in the first turn of a run.
    const history = [
      past(ANN, 'own how see'),
      past(BEA, 'own why why'),
      past(CAT, 'own back how'),
      past(DOT, 'own how how'),
      past(EVE, 'own how how'),
    ];
    const [run] = history;
    if (run === undefined) throw new Error('There is no run.');
    expect(told(history)).toContain(
      'Check back: On offer in ten turns, taken in one; in one of the others you took another step.',
    );
    expect(told(history).join(' ')).not.toContain('Own your part');
  });

  it('are silent on four turns, on one client, and where they were taken in one of four', () => {
    expect(told([past(ANN, 'own how how'), past(BEA, 'own how how')]).join(' ')).not.toContain(
      'Check back',
    );
    expect(told([past(ANN, 'own how round how how how')]).join(' ')).not.toContain('Check back');
    const three = [past(ANN, 'own how how'), past(BEA, 'own how how'), past(CAT, 'own back how')];
    expect(told(three).join(' ')).toContain('Check back: On offer in six turns, taken in one.');
    expect(told([...three, past(DOT, 'own back how')]).join(' ')).not.toContain('Check back');
  });
});

const CLIENTS = [ANN, BEA, CAT, threeMoments('quiet', [QUIET, QUIET, QUIET])];
const CHOICES = ['see', 'why', 'how', 'small', 'own', 'back', 'sorry', 'safe'];
const someRun = fc
  .tuple(
    fc.constantFrom(...CLIENTS),
    fc.array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 3 }),
  )
  .map(([tables, choices]) => past(tables, choices.join(' ')));
const someHistory = fc.array(someRun, { minLength: 1, maxLength: 14 });

/** All that is said of a history, by the turns it stands on. */
function said(history: readonly PastRun[]): unknown {
  const { habits, stretches, seldom } = myPractice(history);
  const names = (turns: readonly { past: PastRun; turn: { index: number } }[]) =>
    turns.map(({ past: { id }, turn: { index } }) => `${id}/${index}`);
  return {
    habits: habits.map(({ kind, family, of, turns }) => [kind, family, names(of), names(turns)]),
    stretches: stretches.map(({ runs, missteps }) => [
      runs.map(({ id }) => id),
      missteps.map((one) => [names([one]), one.followed, one.repaired]),
    ]),
    seldom: seldom.map(({ step, onOffer, taken }) => [step.id, names(onOffer), names(taken)]),
  };
}

describe('whatever was played', () => {
  it('another way through a run changes nothing that is said', () => {
    fc.assert(
      fc.property(
        someHistory,
        fc.nat(),
        fc.array(fc.constantFrom(...CHOICES), { maxLength: 3 }),
        fc.boolean(),
        (history, nth, choices, early) => {
          const run = history[nth % history.length];
          if (run === undefined) return;
          // Even one whose date a wrong clock has put before all others.
          const another = { ...way(run, 0, choices.join(' ')), ...(early ? { startedAt: 0 } : {}) };
          expect(said([...history, another])).toEqual(said(history));
        },
      ),
      { seed: 15, numRuns: 200 },
    );
  });

  it('the order in which the runs are read changes nothing', () => {
    const inSomeOrder = someHistory.chain((history) =>
      fc
        .shuffledSubarray([...history], { minLength: history.length })
        .map((mixed) => [history, mixed] as const),
    );
    fc.assert(
      fc.property(inSomeOrder, ([history, mixed]) => {
        expect(said(mixed)).toEqual(said(history));
        expect(myPractice(mixed).runs).toEqual(myPractice(history).runs);
      }),
      { seed: 15, numRuns: 200 },
    );
  });

  it('no statement stands on fewer than five turns, nor on one client', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const { habits, seldom } = myPractice(history);
        for (const turns of [...habits.map(({ of }) => of), ...seldom.map((one) => one.onOffer)]) {
          expect(turns.length).toBeGreaterThanOrEqual(5);
          expect(new Set(turns.map((one) => one.past.run.scenario)).size).toBeGreaterThan(1);
        }
      }),
      { seed: 15, numRuns: 200 },
    );
  });
});
