import { describe, expect, it } from 'vitest';
import { runStages, summaryOf } from '../../scripts/stage.ts';

const silent = (): void => undefined;

describe('the stages of npm test', () => {
  it('all run, whatever becomes of the first, and the counts stand alone on the last line', async () => {
    const told = await runStages(
      [
        { name: 'types', run: async () => ({ ok: false }) },
        { name: 'unit', run: async () => ({ ok: true, tests: { passed: 40, failed: 0 } }) },
        { name: 'journeys', run: async () => ({ ok: false, tests: { passed: 2, failed: 1 } }) },
      ],
      silent,
    );
    const summary = summaryOf(told);
    expect(summary.at(-1)).toBe('42 passed, 1 failed');
    expect(summary.at(-2)).toBe('Failed: types, journeys.');
  });

  it('that throws has failed, in its own words', async () => {
    const run = (): Promise<never> => Promise.reject(new Error('no browser'));
    const [told] = await runStages([{ name: 'journeys', run }], silent);
    expect(told).toMatchObject({ ok: false, said: 'no browser' });
  });
});
