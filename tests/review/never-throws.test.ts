/** Whatever an author slips in, a review says something or nothing, and never throws. */
import { describe, expect, it } from 'vitest';
import { review } from '../../src/review/review.ts';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import { seeded } from '../scenario/seeded.ts';
import { KINDS, sitesIn } from '../scenarios/mutation-sites.ts';
import { shipped, shippedRubric } from '../simulation/small-scenario.ts';

const rubric = shippedRubric();
/** A slip can lead back to where a run has been, again and again in other states. */
const MOST = 20_000;

describe.each(['gone-silent.yaml', 'ten-minutes-late.yaml'])('%s', (name) => {
  const sites = sitesIn(shipped(name));
  const draw = seeded(11);
  const some = KINDS.flatMap((kind) => {
    const of = sites.filter((site) => site.kind === kind);
    return Array.from({ length: 3 }, () => of[draw(of.length)]);
  });

  it.each(some.map((site) => [site?.line, site] as const))('with a slip on line %i', (_, site) => {
    const { scenario, rangeOf } = loadScenario(site?.mutated ?? '', name, rubric);
    if (scenario === undefined || rangeOf === undefined) return;
    const { diagnostics } = review(scenario, { file: name, rangeOf }, MOST);
    for (const { range, file } of diagnostics) {
      expect(file).toBe(name);
      expect(range.to).toBeGreaterThan(range.from);
    }
  });
});
