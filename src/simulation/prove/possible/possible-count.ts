/** The ways a move can count in what is possible, each with what is left of it there. */
import type { Condition } from '../../../scenario/condition.ts';
import type { PlayMove } from '../../../scenario/rubric.ts';
import type { Scene } from '../../condition.ts';
import type { How } from '../../playthrough.ts';
import type { Program } from '../../program-parts.ts';
import { whereFails, whereHolds } from './narrowed.ts';
import type { Possible } from './possible-state.ts';
import { maskOf, splitGauge } from './split.ts';

export interface CanCount {
  readonly how: How;
  readonly possible: Possible;
}

/** As `howOf` in `count.ts` has it for one state. */
export function waysToCount(
  program: Program,
  move: PlayMove,
  possible: Possible,
  scene: Scene,
): readonly CanCount[] {
  const { needs } = move;
  const [only] = needs;
  if (only === undefined) return asItself(program, move, possible);
  if (needs.length > 1) return waysByAnyOf(program, move, possible, scene);
  const holds = whereHolds(only, possible, scene, program.names);
  const fails = whereFails(only, possible, scene, program.names);
  const ways = holds === undefined ? [] : [...asItself(program, move, holds)];
  if (fails === undefined) return ways;
  const early = whereShort(program, only, fails, scene);
  if (early !== undefined) ways.push({ how: 'early', possible: early });
  const far = whereFar(program, only, fails);
  if (far !== undefined) ways.push({ how: 'twin', possible: far });
  return ways;
}

/** One of several needs is enough; what is left where none holds is told without narrowing. */
function waysByAnyOf(
  program: Program,
  move: PlayMove,
  possible: Possible,
  scene: Scene,
): readonly CanCount[] {
  const { names } = program;
  const can = move.needs.flatMap((need) => whereHolds(need, possible, scene, names) ?? []);
  const [one] = can;
  const ways =
    one === undefined ? [] : [...asItself(program, move, can.length === 1 ? one : possible)];
  let fails: Possible | undefined = possible;
  for (const need of move.needs) {
    if (fails !== undefined) fails = whereFails(need, fails, scene, names);
  }
  if (fails === undefined) return ways;
  const left: Possible = fails;
  if (move.needs.some((need) => whereShort(program, need, left, scene) !== undefined))
    ways.push({ how: 'early', possible: left });
  ways.push({ how: 'twin', possible: left });
  return ways;
}

function asItself(
  { tables }: Program,
  { id, axis }: PlayMove,
  possible: Possible,
): readonly CanCount[] {
  if (axis !== 'repair') return [{ how: 'counted', possible }];
  const { wornFrom, twinFrom } = tables.play.rules;
  // Bit t: this would be the turn t running. That it is the first is always possible.
  const turns = ((possible.running.get(id) ?? 0) << 1) | 0b10;
  const hows = new Set<How>();
  for (let turn = 1; turns >>> turn !== 0; turn += 1) {
    if ((turns & (1 << turn)) === 0) continue;
    hows.add(turn >= twinFrom ? 'worn-out' : turn >= wornFrom ? 'worn' : 'counted');
  }
  return [...hows].map((how) => ({ how, possible }));
}

/** Where all of a need may hold but one gauge, which is short of it by little. */
function whereShort(
  { names, tables }: Program,
  need: Condition,
  possible: Possible,
  scene: Scene,
): Possible | undefined {
  const gauges = need.filter((test) => test.kind === 'gauge');
  const near = gauges.flatMap((test) => {
    if (test.kind !== 'gauge') return [];
    const least = Math.max(0, test.range.from - tables.play.rules.earlyWithin);
    const values = maskOf(least, test.range.from - 1);
    const short = splitGauge(possible, names.gauges.get(test.gauge) ?? 0, values).holds;
    const others = need.filter((other) => other !== test);
    return (short && whereHolds(others, short, scene, names)) ?? [];
  });
  return near.length > 1 ? possible : near[0];
}

/** Where a need that fails does not fail by so little. */
function whereFar(program: Program, need: Condition, fails: Possible): Possible | undefined {
  const [test, other] = need;
  if (test?.kind !== 'gauge' || other !== undefined) return fails;
  const least = Math.max(0, test.range.from - program.tables.play.rules.earlyWithin);
  const values = maskOf(least, test.range.from - 1);
  return splitGauge(fails, program.names.gauges.get(test.gauge) ?? 0, values).fails;
}
