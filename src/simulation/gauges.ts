/** The gauges of a state while a turn moves them: changes are added up, then clamped once. */
import type { Cause } from './playthrough.ts';
import type { Change, Program } from './program-parts.ts';
import type { RunState } from './state.ts';

/** Writes gauges over others, of which there are as many. */
export function write(gauges: number[], from: readonly number[]): void {
  for (let gauge = 0; gauge < from.length; gauge += 1) gauges[gauge] = from[gauge] ?? 0;
}

/** Adds changes to gauges, and tells what caused them when somebody asks. */
export function add(
  gauges: number[],
  changes: readonly Change[],
  causes: Cause[] | undefined,
): void {
  for (let place = 0; place < changes.length; place += 1) {
    const change = changes[place];
    if (change === undefined) continue;
    gauges[change.gauge] = (gauges[change.gauge] ?? 0) + change.by;
    causes?.push(change.cause);
  }
}

/**
 * Keeps gauges within 0–10; trust is slow to rise, and `heard` waits for the central hurt.
 * @param state Whose gauges they are; whether the hurt was met is as it was before they moved.
 * @param heard What `heard` was before they moved.
 * @param most The most each gauge can come to in the state's temper.
 */
export function clamp(
  program: Program,
  { met }: RunState,
  heard: number,
  gauges: number[],
  most: readonly number[] | undefined,
): void {
  for (let gauge = 0; gauge < gauges.length; gauge += 1) {
    const value = gauges[gauge] ?? 0;
    let highest = most?.[gauge] ?? 10;
    if (gauge === program.heard && !met) highest = Math.max(program.heardUntilMet, heard);
    if (value > highest) gauges[gauge] = highest;
    else if (value < 0) gauges[gauge] = 0;
  }
}
