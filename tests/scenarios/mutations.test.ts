/**
 * A slip at a target, a condition, a gauge or a flag of a shipped scenario is told as a fault, or
 * the proof of it differs; it never crashes anything. A seeded one of each kind is tried in each
 * scenario; `EVERY_SLIP=yes npx vitest run tests/scenarios/mutations.test.ts` tries them all.
 */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import { compileTables } from '../../src/simulation/compile-tables.ts';
import type { Proof } from '../../src/simulation/prove/proof.ts';
import { proofFaults } from '../../src/simulation/prove/proof-faults.ts';
import { prove } from '../../src/simulation/prove/prove.ts';
import { seeded } from '../scenario/seeded.ts';
import { shipped, shippedNames, shippedRubric } from '../simulation/small-scenario.ts';
import { KINDS, type Kind, type Site, sitesIn } from './mutation-sites.ts';

const OF_EACH_KIND = 1;
/** A slip can lead back to where a run has been, again and again in other states. */
const BOUND = 60_000;
const every = process.env.EVERY_SLIP !== undefined;
/** Against hangs only, in milliseconds: hundreds of slips in one scenario take minutes. */
const LONGEST = every ? 1_800_000 : 120_000;
const rubric = shippedRubric();

describe.each(shippedNames())('%s', (name) => {
  const text = shipped(name);
  const sites = sitesIn(text);
  const tried = KINDS.flatMap((kind) => some(sites, kind));

  it('has places for slips of each kind', () => {
    const has = KINDS.filter((kind) => kind !== 'flag' || /^ +sets:/m.test(text));
    for (const kind of has)
      expect(
        sites.some((site) => site.kind === kind),
        kind,
      ).toBe(true);
  });

  it(`notices a slip at ${tried.length} of its ${sites.length} places`, {
    timeout: LONGEST,
  }, () => {
    const sound = told(text);
    const unnoticed = tried.filter(({ mutated }) => told(mutated) === sound);
    expect(unnoticed.map(({ line, from, to }) => `${line}: ${from} → ${to}`)).toEqual([]);
  });
});

function some(sites: readonly Site[], kind: Kind): readonly Site[] {
  const all = sites.filter((site) => site.kind === kind);
  if (every) return all;
  const draw = seeded(KINDS.indexOf(kind));
  return Array.from({ length: OF_EACH_KIND }, () => all[draw(all.length)]).filter(
    (site) => site !== undefined,
  );
}

/** Everything that is said of a text: its faults, and the proof of it but for its content's hash. */
function told(text: string): string {
  const { scenario, rangeOf, diagnostics } = loadScenario(text, 'mutated.yaml', rubric);
  if (scenario === undefined || rangeOf === undefined) return JSON.stringify(diagnostics);
  const tables = compileTables(scenario);
  const { content: _, ...proof }: Proof = prove(tables, BOUND);
  const faults = proofFaults(tables, { ...proof, content: '' }, { file: 'mutated.yaml', rangeOf });
  return JSON.stringify([diagnostics, faults, proof]);
}
