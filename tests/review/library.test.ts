/** The shipped scenarios are reviewed without a finding that nobody has explained. */
import { describe, expect, it } from 'vitest';
import { readRubric, reviewLibrary } from '../../scripts/review-page.ts';
import { markersIn, movesIn } from '../../src/review/coverage.ts';
import { correlation, lengthAndWorth } from '../../src/review/give-aways/length-tells.ts';
import { playerTable } from '../../src/review/players/table.ts';

const rubric = readRubric();
const reviews = reviewLibrary(rubric);
const visits = reviews.map(({ seen }) => seen);

describe('the library', () => {
  it('has no finding that its author has not set aside, with a reason', () => {
    expect(reviews.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
    const reasons = reviews.flatMap(({ setAside }) => setAside.map(({ by }) => by.because));
    for (const reason of reasons) expect(reason.length).toBeGreaterThan(40);
  });

  it('was looked through to the last state', () => {
    expect(
      reviews.filter(({ seen }) => !seen.whole).map(({ seen }) => seen.tables.card.id),
    ).toEqual([]);
  });

  it('asks about safety somewhere', () => {
    const asking = reviews.filter(({ seen }) => seen.decisions.some(({ risk }) => risk));
    expect(asking.length).toBeGreaterThanOrEqual(1);
  });

  it('does not tell the better options by their length', () => {
    const pairs = reviews.flatMap(({ seen }) => lengthAndWorth(seen));
    expect(Math.abs(correlation(pairs))).toBeLessThan(0.1);
  });

  it('is solved by no player who sees only the wording', () => {
    const rows = playerTable(visits);
    expect(rows.length).toBeGreaterThanOrEqual(16);
    expect(rows.filter(({ tooFar }) => tooFar).map(({ player }) => player)).toEqual([]);
  });

  it('names every marker on some line of a client', () => {
    const unnamed = markersIn(visits, rubric).filter(({ scenarios }) => scenarios.length === 0);
    expect(unnamed.map(({ marker }) => marker)).toEqual([]);
  });

  it('has every move on offer three times, and each with a twin right once and wrong once', () => {
    const moves = movesIn(visits, rubric);
    expect(moves.filter(({ options }) => options < 3).map(({ move }) => move)).toEqual([]);
    const paired = moves.filter(({ wrong }) => wrong !== undefined);
    expect(paired.filter(({ right, wrong }) => right === 0 || wrong === 0)).toEqual([]);
  });
});
