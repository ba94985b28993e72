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

export function endsWell({ program, table }: Searched, state: number): boolean {
  const { [table.packing.goals[table.goalOf(state)] ?? '']: ending } = program.tables.endings;
  return ending !== undefined && GOOD.includes(ending.outcome);
}
