/** Which endings are good of their kind: repair, or a parting, a referral, a thing taken forward. */
import type { Outcome } from '../../scenario/scenario.ts';
import type { Searched } from './search.ts';

const GOOD: readonly Outcome[] = [
  'repaired',
  'partly-repaired',
  'parted-well',
  'referred',
  'taken-forward',
];

/** By moment or ending, by its number among the goals: 1 for the good endings. */
export function goodGoals({ program, table }: Searched): Uint8Array {
  return Uint8Array.from(table.packing.goals, (goal) => {
    const { [goal]: ending } = program.tables.endings;
    return ending !== undefined && GOOD.includes(ending.outcome) ? 1 : 0;
  });
}

/** Whether a run has ended in a state. */
export function isEnding({ program, goals }: Searched, state: number): boolean {
  return (goals[state] ?? 0) >= program.moments.size;
}
