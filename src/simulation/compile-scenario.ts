/** Checked scenario → tables and machine. */
import type { CheckedScenario } from '../scenario/scenario.ts';
import { compileTables } from './compile-tables.ts';
import { machineOf, type ScenarioMachine } from './machine.ts';
import type { CompiledScenario } from './tables.ts';

export interface Compiled {
  readonly tables: CompiledScenario;
  readonly machine: ScenarioMachine;
}

/** Compiles a checked scenario; cannot fail. Whoever only replays needs the tables alone. */
export function compileScenario(scenario: CheckedScenario): Compiled {
  const tables = compileTables(scenario);
  return { tables, machine: machineOf(tables) };
}
