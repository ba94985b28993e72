/** How a run ended, in the two or three words a map has room for. */
import type { Outcome } from '../../../scenario/scenario.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  repaired: 'Repaired',
  'partly-repaired': 'Partly repaired',
  attempted: 'Repair begun',
  unspoken: 'Left unspoken',
  'parted-well': 'Parted well',
  'parted-badly': 'Parted badly',
  referred: 'Handed on',
  'taken-forward': 'Taken forward',
};
