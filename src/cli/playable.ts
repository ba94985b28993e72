/** A scenario that is to be played, replayed or drawn: without an error, or the reason why not. */
import { compileTables } from '../simulation/compile-tables.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import { Desk } from './open-scenario.ts';
import { printFaults } from './print/print-faults.ts';
import { type Terminal, WrongUse } from './terminal.ts';

/** The compiled scenario; nothing when it has errors, which are then told on `err`. */
export async function playable(
  file: string | undefined,
  rubric: string | undefined,
  terminal: Terminal,
): Promise<CompiledScenario | undefined> {
  if (file === undefined) throw new WrongUse('Name the scenario’s file.');
  const desk = new Desk(rubric);
  const scenario = await desk.open(file);
  if (scenario !== undefined && !desk.hasErrors()) return compileTables(scenario);
  terminal.err(printFaults(desk, 'pretty', terminal.colours));
  return undefined;
}
