/** The order options stand in is frozen: a run that exists keeps the order it was played in. */
import { describe, expect, it } from 'vitest';
import { SHUFFLE, shuffled } from '../../src/simulation/shuffle.ts';

describe('shuffle', () => {
  it('gives, as algorithm 1, these orders for ever', () => {
    expect(SHUFFLE).toBe(1);
    const orders = [0, 1, 7, 4294967295].map((seed) =>
      shuffled(['a', 'b', 'c', 'd'], seed, 3, 'tells-you').join(''),
    );
    expect(orders).toMatchInlineSnapshot(`
      [
        "dcab",
        "acbd",
        "dbac",
        "abcd",
      ]
    `);
  });

  it('puts each option in each place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed += 1) {
      const place = shuffled(['a', 'b', 'c', 'd'], seed, 0, 'm').indexOf('a');
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const times of places) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });

  it('keeps everything it was given', () => {
    expect([...shuffled(['a', 'b', 'c'], 5, 0, 'm')].sort()).toEqual(['a', 'b', 'c']);
  });
});
