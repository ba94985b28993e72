/** The first act of a scenario answers one choice exactly as the whole does. */
import { describe, expect, it } from 'vitest';
import { firstAct, openingSeed } from '../../src/simulation/first-act.ts';
import { halve } from '../../src/simulation/halves.ts';
import { openSession } from '../../src/simulation/session.ts';
import { compiled, shipped, shippedNames } from './small-scenario.ts';

describe.each(shippedNames())('the first act of %s', (name) => {
  const { played } = halve(compiled(shipped(name)));
  const act = firstAct(played);

  it('opens and answers every first choice in every temper as the whole does', () => {
    let answered = 0;
    for (const { id: temper } of played.tempers) {
      for (const seed of [0, 1, openingSeed(played)]) {
        const opened = openSession(act, { temper, seed }).view();
        expect(opened).toEqual(openSession(played, { temper, seed }).view());
        for (const { id } of opened.options) {
          const [short, long] = [act, played].map((tables) =>
            openSession(tables, { temper, seed }),
          );
          expect(short?.choose(id)).toEqual(long?.choose(id));
          answered += 1;
        }
      }
    }
    expect(answered).toBeGreaterThanOrEqual(3 * 3 * 3);
  });

  it('keeps the name of the whole, and leaves most of it out', () => {
    expect(act.content).toBe(played.content);
    expect(JSON.stringify(act).length).toBeLessThan(JSON.stringify(played).length / 2);
  });

  it('has an opening order that is a seed of a transcript', () => {
    const seed = openingSeed(act);
    expect(Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff).toBe(true);
  });
});
