/** How a run ended, in the two or three words that fit beside a name or on a map; nobody is judged. */
import type { Outcome } from '../scenario/scenario.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  repaired: 'repaired',
  'partly-repaired': 'partly repaired',
  attempted: 'repair begun',
  unspoken: 'left unspoken',
  'parted-well': 'parted well',
  'parted-badly': 'parted badly',
  referred: 'handed on',
  'taken-forward': 'taken forward',
};
