/** The shipped scenarios are reviewed without a finding that nobody has explained. */
import { describe, expect, it } from 'vitest';
import type { KnownFinding } from '../../scripts/review-in-markdown.ts';
import { knownFindings, readRubric, reviewLibrary } from '../../scripts/review-page.ts';
import { correlation, lengthAndWorth } from '../../src/review/give-aways/length-tells.ts';
import { MOST_GAIN_OVER_ALL } from '../../src/review/players/players.ts';
import { playerTable } from '../../src/review/players/table.ts';

const reviews = reviewLibrary(readRubric());
const known = knownFindings();
const found = reviews.flatMap(({ seen, diagnostics }) =>
  diagnostics.map(({ code, message }) => ({ scenario: seen.tables.card.id, code, message })),
);

const isOf = ({ scenario, rule, says }: KnownFinding, one: (typeof found)[number]): boolean =>
  one.scenario === scenario && one.code === rule && one.message.includes(says);

describe('the library', () => {
  it('has no finding but those that are known, each with its reason', () => {
    const unexplained = found.filter((one) => !known.some((entry) => isOf(entry, one)));
    expect(unexplained).toEqual([]);
    for (const { because } of known) expect(because.length).toBeGreaterThan(20);
  });

  it('has every finding still that is known (else take the entry out)', () => {
    expect(known.filter((entry) => !found.some((one) => isOf(entry, one)))).toEqual([]);
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

  it('is solved by no player who sees only the wording, but by the order it is written in', () => {
    const rows = playerTable(reviews.map(({ seen }) => seen));
    expect(rows.length).toBeGreaterThanOrEqual(16);
    const tooFar = rows.filter(({ library }) => library > MOST_GAIN_OVER_ALL);
    // Known, and to be mended in the files: the page shuffles, a printed sheet would not.
    expect(tooFar.map(({ player }) => player)).toEqual(['first']);
  });
});
