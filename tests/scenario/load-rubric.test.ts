/** What the shipped rubric says, and how a faulty one is refused. */
import { describe, expect, it } from 'vitest';
import { loadRubric } from '../../src/scenario/load-rubric.ts';
import { shipped } from '../simulation/small-scenario.ts';

const rubricText = shipped('rubric.yaml');
const sourcesText = shipped('sources.yaml');
const load = (rubric = rubricText, sources = sourcesText) =>
  loadRubric(rubric, 'rubric.yaml', sources, 'sources.yaml');

describe('the shipped rubric', () => {
  const { rubric, diagnostics } = load();

  it('has no fault', () => {
    expect(diagnostics).toEqual([]);
  });

  it('keeps its rules of play', () => {
    expect(rubric?.play.rules).toEqual({
      earlyWithin: 2,
      trustRise: 2,
      heardUntilMet: 5,
      wornFrom: 2,
      twinFrom: 3,
    });
  });

  it('reads needs as alternatives and effects as the first that holds', () => {
    expect(rubric?.play.moves['offer-rationale']).toEqual({
      id: 'offer-rationale',
      axis: 'repair',
      twin: 'justify',
      needs: [
        [{ kind: 'gauge', gauge: 'heard', range: { from: 6, to: 10 } }],
        [{ kind: 'cue', anyOf: ['asks-why'] }],
      ],
      effects: [{ when: [], change: { heard: 1 } }],
    });
    expect(rubric?.play.moves['risk-check']?.effects).toEqual([
      { when: [{ kind: 'after', anyOf: ['acknowledge-impact'] }], change: { trust: 1 } },
      { when: [], change: { heard: -1 } },
    ]);
    expect(rubric?.play.moves.validate?.needs).toEqual([
      [{ kind: 'meets' }, { kind: 'not-just', noneOf: ['validate'] }],
    ]);
  });

  it('judges every move it plays', () => {
    expect(Object.keys(rubric?.judgement.moves ?? {}).sort()).toEqual(
      Object.keys(rubric?.play.moves ?? {}).sort(),
    );
  });
});

describe('a faulty rubric', () => {
  it.each([
    ['a twin that is not there', /twin: justify/, 'twin: jusitfy', 'R001'],
    ['a cue that is not there', 'needs: { cue: thread }', 'needs: { cue: thraed }', 'R007'],
    ['a gauge of a single scenario', '{ heard: 4.. }', '{ picture: 4.. }', 'R005'],
    ['a flag in its needs', '{ heard: 4.. }', '{ coat-off: yes }', 'R021'],
    ['a temper in its needs', '{ heard: 4.. }', '{ temper: fiery }', 'R021'],
    ['an empty range', '{ heard: 4.. }', '{ heard: 6..4 }', 'R029'],
    ['a source that is not there', 'sources: [', 'sources: [nobody-1999, ', 'R010'],
    ['an effect of its own gauge', 'effects: { trust: 1 }', 'effects: { warmth: 1 }', 'R005'],
  ])('is refused: %s', (_, from, to, code) => {
    const { rubric, diagnostics } = load(rubricText.replace(from, to));
    expect(rubric).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, file: 'rubric.yaml', severity: 'error' }]);
  });

  it('names the file each fault is in', () => {
    const { rubric, diagnostics } = load(
      rubricText.replace('trust-rise: 2', 'trust-rise: two'),
      sourcesText.replace('standing: memory', 'standing: rumour'),
    );
    expect(rubric).toBeUndefined();
    expect(diagnostics.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'rubric.yaml S029',
      'sources.yaml S028',
    ]);
  });
});
