/** Nothing is told of fewer than five, nor what would give it away. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOf } from '../../src/course/group.ts';
import { type Choices, FEWEST, mayStandApart, untold } from '../../src/course/small-groups.ts';
import { ASSIGNMENT, cohort, times } from './cohort.ts';

const scenarioOf = (...persons: readonly (readonly string[])[]) =>
  groupOf(ASSIGNMENT, cohort(...persons)).scenarios[0];

describe('a small group', () => {
  it('is not broken down at all', () => {
    expect(scenarioOf(...times(4, ['see see see']))).toMatchObject({ persons: 4 });
    expect(scenarioOf(...times(4, ['see see see']))).not.toHaveProperty('told');
    expect(scenarioOf(...times(5, ['see see see']))).toHaveProperty('told');
  });

  it('at one moment leaves that moment out, and does not say whether anybody came', () => {
    const told = scenarioOf(...times(4, ['see see see']), ...times(8, ['step']))?.told;
    expect(told?.first.moments.map(({ moment }) => moment)).toEqual(['first']);
    expect(told?.first.few).toEqual(['second', 'third']);
  });

  it('with an option on offer leaves that option out', () => {
    const told = scenarioOf(
      ...times(4, ['why after']),
      ...times(5, ['see see']),
      ...times(3, ['see how']),
    )?.told;
    const second = told?.first.moments.find(({ moment }) => moment === 'second');
    const options = second?.options.map(({ response, told }) => [response.id, told?.chosen]);
    // `how` is covered too: 12 less all that is told would else be what `after` drew.
    expect(options).toEqual([
      ['see', 5],
      ['why', 0],
      ['how', undefined],
      ['step', 0],
      ['ask', 0],
      ['after', undefined],
    ]);
  });

  it('with an option on offer leaves out too where people went on to', () => {
    const told = scenarioOf(...times(4, ['why after']), ...times(8, ['see see']))?.told;
    const [first, second] = told?.first.moments ?? [];
    expect(first).toHaveProperty('onward');
    expect(second).not.toHaveProperty('onward');
  });

  it('that played more than once is not compared', () => {
    const told = scenarioOf(...times(4, ['why', 'see']), ...times(8, ['why']))?.told;
    expect(told).not.toHaveProperty('last');
    expect(told).not.toHaveProperty('change');
  });

  it('that played only once is not to be had by taking away those who played again', () => {
    const told = scenarioOf(...times(6, ['why', 'see']), ...times(3, ['see']))?.told;
    expect(told?.change?.persons).toBe(6);
    expect(told?.change?.moments.size).toBe(0);
    const apart = scenarioOf(...times(6, ['why', 'see']), ...times(5, ['see']))?.told;
    expect(apart?.change?.moments.get('first')?.persons).toBe(6);
  });
});

describe('a part of a whole', () => {
  it('may stand apart when neither it nor the rest is few', () => {
    expect(mayStandApart(5, 5)).toBe(true);
    expect(mayStandApart(5, 10)).toBe(true);
    expect(mayStandApart(4, 10)).toBe(false);
    expect(mayStandApart(6, 10)).toBe(false);
    expect(mayStandApart(0, 0)).toBe(false);
  });
});

/** Options of one moment to which so many came, each having chosen what they had on offer. */
const MOMENTS = fc
  .array(fc.record({ onOffer: fc.integer({ min: 1, max: 14 }), share: fc.nat(100) }), {
    minLength: 2,
    maxLength: 5,
  })
  .map((options) =>
    options.map(
      ({ onOffer, share }): Choices => ({ onOffer, chosen: Math.round((onOffer * share) / 100) }),
    ),
  )
  .filter((options) => {
    const came = options.reduce((sum, { chosen }) => sum + chosen, 0);
    return came >= FEWEST && options.every(({ onOffer }) => onOffer <= came);
  });

describe('the options of a moment, whatever was chosen', () => {
  it('hide every one that few had, and never one alone, nor several that add up to nobody', () => {
    fc.assert(
      fc.property(MOMENTS, (options) => {
        const hidden = untold(options);
        for (const option of options)
          if (option.onOffer < FEWEST) expect(hidden.has(option)).toBe(true);
        expect(hidden.size).not.toBe(1);
        const sum = [...hidden].reduce((all, { chosen }) => all + chosen, 0);
        if (hidden.size > 0) expect(sum).toBeGreaterThan(0);
      }),
      { seed: 23, numRuns: 1000 },
    );
  });

  it('hide nothing where nothing need be hidden', () => {
    expect(
      untold([
        { onOffer: 9, chosen: 0 },
        { onOffer: 9, chosen: 9 },
      ]).size,
    ).toBe(0);
  });
});
