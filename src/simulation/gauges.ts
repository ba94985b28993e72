/** The gauges of a state while a turn moves them: changes are added up, then clamped once. */
import type { Cause } from './playthrough.ts';
import type { Change, Program } from './program-parts.ts';
import type { RunState } from './state.ts';

/** Adds changes to gauges, and tells what caused them when somebody asks. */
export function add(
  gauges: number[],
  changes: readonly Change[],
  causes: Cause[] | undefined,
): void {
  for (const { gauge, by, cause } of changes) {
    gauges[gauge] = (gauges[gauge] ?? 0) + by;
    causes?.push(cause);
  }
}

/**
 * Keeps gauges within 0–10; trust is slow to rise, and `heard` waits for the central hurt.
 * @param most The most each gauge can come to in the state's temper.
 */
export function clamp(
  program: Program,
  before: RunState,
  gauges: number[],
  most: readonly number[] | undefined,
): void {
  const { heardUntilMet } = program.tables.play.rules;
  for (let gauge = 0; gauge < gauges.length; gauge += 1) {
    const waits = gauge === program.heard && !before.met;
    const highest = waits
      ? Math.max(heardUntilMet, before.gauges[gauge] ?? 0)
      : (most?.[gauge] ?? 10);
    gauges[gauge] = Math.max(0, Math.min(highest, gauges[gauge] ?? 0));
  }
}
