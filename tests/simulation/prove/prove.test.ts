/** What a proof says is so: asked again of replays, of every run there is, and of smaller bounds. */
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../src/scenario/load-scenario.ts';
import { compileTables } from '../../../src/simulation/compile-tables.ts';
import type { Playthrough } from '../../../src/simulation/playthrough.ts';
import { partName } from '../../../src/simulation/prove/part-places.ts';
import type { Part } from '../../../src/simulation/prove/parts.ts';
import type { EndingProof, Witness } from '../../../src/simulation/prove/proof.ts';
import { proofFaults } from '../../../src/simulation/prove/proof-faults.ts';
import { prove } from '../../../src/simulation/prove/prove.ts';
import { replay } from '../../../src/simulation/replay.ts';
import type { CompiledScenario } from '../../../src/simulation/tables.ts';
import { generateScenario } from '../../scenario/generated-scenario.ts';
import { compiled, shipped, shippedNames, shippedRubric } from '../small-scenario.ts';
import { provable } from './provable.ts';

const rubric = shippedRubric();

it.each(shippedNames())('%s is searched to its last state, and no fault of it stands', (name) => {
  const { scenario, rangeOf, diagnostics } = loadScenario(shipped(name), name, rubric);
  if (scenario === undefined || rangeOf === undefined) throw new Error(JSON.stringify(diagnostics));
  const tables = compileTables(scenario);
  const proof = prove(tables);
  expect(proof.complete).toBe(true);
  const faults = proofFaults(tables, proof, { file: name, rangeOf });
  expect(faults.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  expect(proof.claims.filter(({ holds }) => holds !== true)).toEqual([]);
});

describe.each(provable())('$name', ({ tables }) => {
  it('tells of every part that can be met a way that meets it', () => {
    const astray = prove(tables).parts.filter(
      ({ part, witness }) => witness !== undefined && !meets(tables, witness, part),
    );
    expect(astray.map(({ part }) => partName(part))).toEqual([]);
  });

  it('tells where each such way leaves the gauges', () => {
    for (const { part, witness, alliance } of prove(tables).parts) {
      if (witness === undefined) continue;
      const run = replay(tables, { ...witness, mode: 'session', seed: 1 });
      const { gauges } = run.turns.at(-1)?.after ?? run.opened;
      const said = tables.gauges.map(({ id }) => alliance?.[id]);
      expect(said, partName(part)).toEqual(gauges);
    }
  });

  it('says nothing at a small bound that the whole proof does not say', () => {
    const whole = prove(tables);
    for (const bound of [0, whole.states >> 4, whole.states >> 1]) {
      const some = prove(tables, bound);
      expect(some.complete).toBe(false);
      for (const [index, { part, held, witness }] of some.parts.entries()) {
        const truth = whole.parts[index]?.held === 'shown';
        if (held !== 'unknown') expect(held === 'shown', partName(part)).toBe(truth);
        if (witness !== undefined) expect(meets(tables, witness, part), partName(part)).toBe(true);
      }
      for (const [index, { holds, claim }] of some.claims.entries())
        if (holds !== undefined) expect(holds, claim).toBe(whole.claims[index]?.holds);
    }
  });
});

describe('a scenario short enough to play every run of it', () => {
  it.each([4, 5, 6])('has the ranges that all runs together have (seed %i)', (seed) => {
    const tables = compiled(generateScenario(5, seed));
    const { endings } = prove(tables);
    expect(endings).toEqual(rangesOf(tables, everyRun(tables)));
  });
});

/** Whether replaying a witness meets the part, in its last turn or in what stands after it. */
function meets(tables: CompiledScenario, { temper, choices }: Witness, part: Part): boolean {
  const run = replay(tables, { temper, mode: 'session', seed: 1, choices });
  const last = run.turns.at(-1);
  if (run.turns.length !== choices.length) return false;
  const at = last?.after.at ?? run.opened.at;
  if (part.kind === 'ending') return run.ending?.id === part.ending;
  const moment = tables.moments[part.moment];
  if (part.kind === 'moment') return at === part.moment;
  if (part.kind === 'line') {
    return at === part.moment && run.standing?.line === moment?.client[part.index];
  }
  const response = moment?.responses.find(({ id }) => id === part.response);
  if (response === undefined || last?.chosen.response !== response) return false;
  if (part.kind === 'option') return true;
  if (part.kind === 'reply') return last.reply === response.reply[part.index];
  return last.after.at === response.then[part.index]?.to;
}

function everyRun(tables: CompiledScenario): readonly Playthrough[] {
  const play = (temper: string, choices: readonly string[]): readonly Playthrough[] => {
    const run = replay(tables, { temper, mode: 'session', seed: 1, choices });
    const offered = run.standing?.offered ?? [];
    if (offered.length === 0) return [run];
    return offered.flatMap(({ response }) => play(temper, [...choices, response.id]));
  };
  return tables.tempers.flatMap(({ id }) => play(id, []));
}

function rangesOf(tables: CompiledScenario, runs: readonly Playthrough[]): readonly EndingProof[] {
  return Object.values(tables.endings).flatMap(({ id, outcome }) => {
    const here = runs.filter(({ ending }) => ending?.id === id);
    if (here.length === 0) return [];
    const range = (worth: (run: Playthrough) => number) => ({
      least: Math.min(...here.map(worth)),
      most: Math.max(...here.map(worth)),
    });
    const sum = (axis: 'repair' | 'against' | 'away') =>
      range(({ turns }) => turns.reduce((all, { chosen }) => all + chosen.counts[axis], 0));
    return [
      {
        ending: id,
        outcome,
        runs: here.length,
        turns: range(({ turns }) => turns.length),
        figures: { repair: sum('repair'), against: sum('against'), away: sum('away') },
      },
    ];
  });
}
