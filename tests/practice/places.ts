/** Places for drills, made by hand. */
import type { DrillPlace, Side } from '../../src/practice/drill-place.ts';

export function place(act: string, as: Side, temper = 'even'): DrillPlace {
  const [scenario = '', response = ''] = act.split('/');
  return { scenario, content: '0'.repeat(16), temper, choices: [temper, as], response, act, as };
}

/** An act that is met on both sides, in so many tempers. */
export function bothSides(act: string, tempers: readonly string[] = ['even']): DrillPlace[] {
  return tempers.flatMap((temper) => [place(act, 'repair', temper), place(act, 'twin', temper)]);
}
