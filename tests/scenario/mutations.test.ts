/** Ten thousand damaged files: each is read or refused with its faults in place, and nothing else happens. */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/scenario/diagnostic.ts';
import { loadRubric } from '../../src/scenario/load-rubric.ts';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import { BEYOND_READING } from '../../src/scenario/reading/guarded.ts';
import { shipped, shippedRubric } from '../simulation/small-scenario.ts';
import { damaged } from './mutations.ts';
import { seeded } from './seeded.ts';

const rubric = shippedRubric();
const folder = new URL('../../scenarios/', import.meta.url);
const scenarios = readdirSync(folder).filter(
  (file) => file.endsWith('.yaml') && file !== 'rubric.yaml' && file !== 'sources.yaml',
);
const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const ROUND = 1000;

describe('reading damaged files', () => {
  let before: readonly (readonly PropertyKey[])[] = [];
  beforeAll(() => {
    before = prototypes.map((prototype) => Reflect.ownKeys(prototype));
  });
  afterAll(() => {
    expect(prototypes.map((prototype) => Reflect.ownKeys(prototype))).toEqual(before);
  });

  const cuts = scenarios.flatMap((file) => cutsOf(shipped(file)));

  it.each(rounds(8))(
    'never throws: parts of scenarios, round %i',
    (round) => {
      for (let i = 0; i < ROUND; i += 1) {
        const seed = round * ROUND + i;
        const draw = seeded(seed);
        const source = damaged(cuts[draw(cuts.length)] ?? '', draw);
        const { diagnostics, scenario, text } = loadScenario(source, 'cut.yaml', rubric);
        expectSound(diagnostics, text, seed);
        expect(scenario, `seed ${seed}`).toBeUndefined();
      }
    },
    120_000,
  );

  it('never throws: parts of the rubric and the sources', () => {
    const parts = partsOf(shipped('rubric.yaml'), /^(?=judgement:)/m);
    const sources = shipped('sources.yaml').slice(0, 3000);
    for (let seed = 0; seed < 2 * ROUND; seed += 1) {
      const draw = seeded(seed);
      const part = parts[draw(parts.length)] ?? '';
      const start = draw(part.length);
      const cut = part.slice(0, 40) + part.slice(start, start + 4000);
      const inRubric = draw(2) === 0;
      const { diagnostics } = loadRubric(
        inRubric ? damaged(cut, draw) : cut,
        'rubric.yaml',
        inRubric ? sources : damaged(sources, draw),
        'sources.yaml',
      );
      expect(diagnostics.map(({ message }) => message)).not.toContain(BEYOND_READING);
    }
  }, 120_000);

  it.each(scenarios)(
    'never throws: the whole of %s',
    (file) => {
      const whole = shipped(file);
      for (let seed = 0; seed < 25; seed += 1) {
        const source = damaged(whole, seeded(seed));
        const { diagnostics, scenario, text } = loadScenario(source, file, rubric);
        expectSound(diagnostics, text, seed);
        expect(scenario === undefined).toBe(
          diagnostics.some(({ severity }) => severity === 'error'),
        );
      }
    },
    120_000,
  );
});

/** Every fault stands in the text, in order, and none is the last resort. */
function expectSound(found: readonly Diagnostic[], text: string, seed: number): void {
  let last = 0;
  for (const { range, message, notes } of found) {
    expect(message, `seed ${seed}`).not.toBe(BEYOND_READING);
    expect(range.from, `seed ${seed}: ${message}`).toBeGreaterThanOrEqual(last);
    expect(range.to, `seed ${seed}: ${message}`).toBeGreaterThanOrEqual(range.from);
    expect(range.to, `seed ${seed}: ${message}`).toBeLessThanOrEqual(text.length + 1);
    for (const note of notes) expect(note.range?.to ?? 0).toBeLessThanOrEqual(text.length);
    last = range.from;
  }
}

/** The head, the tail, and each moment by itself under `moments`. */
function cutsOf(text: string): readonly string[] {
  const [head = '', moments = '', tail = ''] = partsOf(text, /^(?=moments:|endings:)/m);
  return [head, tail, ...partsOf(moments, /^(?= {2}[a-z-]+:)/m).map((cut) => `moments:\n${cut}`)];
}

function partsOf(text: string, at: RegExp): readonly string[] {
  return text.split(at);
}

function rounds(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}
