/** What a turn may add to each gauge, and where the gauges may stand after it. */
import type { Change, Program } from '../../program-parts.ts';
import { NO, type Possible, YES } from './possible-state.ts';
import { maskOf } from './split.ts';

/** For each gauge every sum that its changes may come to, each gauge taken by itself. */
export class Steps {
  readonly sums: number[][];

  constructor(gauges: number) {
    this.sums = Array.from({ length: gauges }, () => [0]);
  }

  add(changes: readonly Change[]): void {
    for (const { gauge, by } of changes) {
      this.sums[gauge] = (this.sums[gauge] ?? []).map((sum) => sum + by);
    }
  }

  /** Adds one of several lists of changes, nobody knows which. */
  addOneOf(lists: readonly (readonly Change[])[]): void {
    const [only, another] = lists;
    if (only !== undefined && another === undefined) {
      this.add(only);
      return;
    }
    this.sums.forEach((sums, gauge) => {
      const may = new Set<number>();
      for (const list of lists) {
        let by = 0;
        for (const change of list) if (change.gauge === gauge) by += change.by;
        for (const sum of sums) may.add(sum + by);
      }
      this.sums[gauge] = [...may];
    });
  }
}

/** Where each gauge may stand once the sums are added and clamped, as `clamp` has it for one state. */
export function moved(
  program: Program,
  { temper, gauges, met }: Possible,
  { sums }: Steps,
): readonly number[] {
  const most = program.tempers.get(temper)?.most;
  const { heardUntilMet } = program.tables.play.rules;
  return gauges.map((mask, gauge) => {
    const top = most?.[gauge] ?? 10;
    const waits = gauge === program.heard && (met & NO) !== 0;
    let after = 0;
    for (const sum of sums[gauge] ?? [0]) {
      if (!waits || (met & YES) !== 0) after |= shifted(mask, sum, top);
      if (!waits) continue;
      // What waits does not rise past its mark; where it stands above it, it stays.
      const low = sum > 0 ? mask & maskOf(0, heardUntilMet) : mask;
      after |= shifted(low, sum, sum > 0 ? heardUntilMet : 10) | (mask & ~low);
    }
    return after;
  });
}

/** Each value by so much up or down, within 0 and the highest. */
function shifted(mask: number, by: number, highest: number): number {
  if (by < 0) return (mask >> -by) | ((mask & maskOf(0, -by)) === 0 ? 0 : 1);
  const up = mask << by;
  const within = up & maskOf(0, highest);
  return up === within ? up : within | (1 << highest);
}
