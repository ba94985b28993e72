/**
 * What every shipped scenario promises its players, besides what the proof and the review hold of
 * it (tests/simulation/prove, tests/review/library.test.ts).
 */
import { describe, expect, it } from 'vitest';
import { compiled, shipped, shippedNames } from '../simulation/small-scenario.ts';

const POLITE = ['attempted', 'unspoken'];

describe.each(shippedNames())('%s', (name) => {
  const tables = compiled(shipped(name));
  const lines = Object.values(tables.moments).flatMap(({ client, responses }) => [
    ...client,
    ...responses.flatMap(({ reply }) => reply),
  ]);

  it('has three tempers, one of them as it is written', () => {
    expect(tables.tempers).toHaveLength(3);
    expect(tables.tempers[0]?.id).toBe('even');
  });

  it('has three endings or more, one of them poor and polite', () => {
    const endings = Object.values(tables.endings);
    expect(endings.length).toBeGreaterThanOrEqual(3);
    expect(endings.some(({ outcome }) => POLITE.includes(outcome))).toBe(true);
  });

  it('says what is felt with every line', () => {
    expect(lines.filter(({ feels }) => feels === undefined)).toEqual([]);
  });
});
