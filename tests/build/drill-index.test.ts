/** The places for drills are what they are said to be, in every shipped scenario. */
import { describe, expect, it } from 'vitest';
import { drillIndex } from '../../src/build/drill-index.ts';
import { readScenarios } from '../../src/build/read-scenarios.ts';
import { answerTo, momentAt } from '../../src/practice/drill-moment.ts';
import { type DrillPlace, inTempers } from '../../src/practice/drill-place.ts';
import { drillSet, sameActs } from '../../src/practice/drill-set.ts';
import { namingSet, otherSideOf, toName } from '../../src/practice/naming.ts';
import { strongestBeside } from '../../src/scoring/turning-points.ts';

const { scenarios } = await readScenarios('scenarios');
const { pairs, places } = drillIndex(scenarios);
const byId = new Map(scenarios.map((scenario) => [scenario.card.id, scenario]));
const all = pairs.flatMap((pair) => (places[pair.move] ?? []).map((place) => ({ pair, place })));

function wordsAt(place: DrillPlace | undefined): string | undefined {
  const scenario = byId.get(place?.scenario ?? '');
  const moment = place && scenario && momentAt(scenario, place, 1);
  const reply = moment?.offered.find(({ response }) => response.id === place?.response)?.response;
  return reply?.say ?? reply?.do;
}

describe('the index of drills', () => {
  it('has most of the rubric’s pairs, each with a bounded number of places', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(16);
    expect(pairs.map(({ move }) => move)).toContain('offer-rationale');
    for (const { move } of pairs) expect(places[move]?.length).toBeLessThanOrEqual(56);
  });

  it('leads to moments in which the reply counts as it says, and is worth most or not', () => {
    for (const { pair, place } of all) {
      const scenario = byId.get(place.scenario);
      const moment = scenario && momentAt(scenario, place, 1);
      const turn = moment && answerTo(moment, place.response)?.turn;
      if (turn === undefined) throw new Error(`There is no such place: ${JSON.stringify(place)}`);
      const as = turn.chosen.counts.moves.map((move) => move.as);
      expect(as).toContain(place.as === 'repair' ? pair.move : pair.twin);
      expect(strongestBeside(turn) === undefined, JSON.stringify(place)).toBe(
        place.as === 'repair',
      );
      expect(turn.before.risk).toBe(false);
      expect(turn.before.temper).toBe(place.temper);
    }
  });

  it('gives sets in which the same words are met on both sides, round after round', () => {
    for (const { move, even } of pairs)
      for (const tempers of even ? (['all', 'even'] as const) : (['all'] as const))
        for (let round = 0; round < 6; round += 1) {
          const set = drillSet(inTempers(places[move] ?? [], tempers), round);
          expect(set.length, `${move} ${tempers} ${round}`).toBeGreaterThanOrEqual(4);
          expect(sameActs(set).length).toBeGreaterThan(0);
          for (const numbers of sameActs(set))
            expect(new Set(numbers.map((nth) => wordsAt(set[nth]))).size).toBe(1);
        }
  });

  it('varies the tempers and the scenarios of a set', () => {
    for (const { move } of pairs) {
      const set = drillSet(places[move] ?? [], 0);
      expect(new Set(set.map(({ temper }) => temper)).size, move).toBeGreaterThan(1);
      expect(new Set(set.map(({ scenario }) => scenario)).size, move).toBeGreaterThan(1);
    }
  });

  it('is the same for the same scenarios', () => {
    const few = scenarios.slice(0, 2);
    expect(drillIndex(few)).toEqual(drillIndex(few));
  });

  it('is not to be had for a wording that has changed since', () => {
    const [first] = all;
    const scenario = first && byId.get(first.place.scenario);
    if (first === undefined || scenario === undefined) throw new Error('There are no places.');
    const changed = { ...scenario, content: 'f'.repeat(64) };
    expect(momentAt(changed, first.place, 1)).toBeUndefined();
    expect(momentAt(scenario, { ...first.place, choices: ['never'] }, 1)).toBeUndefined();
  });
});

describe('replies to be named', () => {
  it('stand among their twin and near moves, none of which is in the sentence', () => {
    for (const { pair, place } of all) {
      const scenario = byId.get(place.scenario);
      const moment = scenario && momentAt(scenario, place, 3);
      const named = moment && toName(moment, pair);
      if (named === undefined) throw new Error(`Not to be named: ${JSON.stringify(place)}`);
      const { choices, is, offered } = named;
      expect(new Set(choices).size).toBe(choices.length);
      expect(choices.length).toBeGreaterThanOrEqual(4);
      expect(choices).toEqual(expect.arrayContaining([pair.move, pair.twin]));
      const inIt = offered.counts.moves.map(({ as }) => as);
      expect(inIt).toContain(is);
      for (const choice of choices)
        if (choice !== is) expect(inIt.filter((one) => one === choice)).toEqual([]);
    }
  });

  it('are six of all pairs together, on both sides, and know where the words are otherwise', () => {
    const set = namingSet(places, 0);
    expect(set).toHaveLength(6);
    expect(new Set(set.map(({ place }) => place.as)).size).toBe(2);
    const ofPair = places['offer-rationale'] ?? [];
    const [place] = ofPair;
    if (place === undefined) throw new Error('There is no such pair.');
    const other = otherSideOf(place, ofPair);
    expect(other?.act).toBe(place.act);
    expect(other?.as).not.toBe(place.as);
  });
});
