/** The scenarios that proofs are tested on: all that are shipped, and some generated ones. */
import type { CompiledScenario } from '../../../src/simulation/tables.ts';
import { generateScenario } from '../../scenario/generated-scenario.ts';
import { compiled, shipped, shippedNames } from '../small-scenario.ts';
import { eachReadOnce, wornOut } from './small-provables.ts';

export interface Provable {
  readonly name: string;
  readonly tables: CompiledScenario;
}

export function provable(): readonly Provable[] {
  return [
    ...shippedNames().map((name) => ({ name, tables: compiled(shipped(name)) })),
    ...generated(),
    { name: 'a scenario in which a move wears out', tables: compiled(wornOut()) },
    {
      name: 'a scenario in which each flag is read in one place',
      tables: compiled(eachReadOnce()),
    },
  ];
}

/** Long enough for all their flags, gauges and tempers, short enough to be exhausted. */
function generated(): readonly Provable[] {
  return [1, 2, 3].map((seed) => ({
    name: `a generated scenario, seed ${seed}`,
    tables: compiled(generateScenario(9, seed)),
  }));
}
