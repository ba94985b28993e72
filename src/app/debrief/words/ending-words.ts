/** How a run ended, in plain words: neither won nor lost. */
import type { Outcome } from '../../../scenario/scenario.ts';

export function outcomeSentence(outcome: Outcome, client: string): string {
  switch (outcome) {
    case 'repaired':
      return 'What had come between you was repaired.';
    case 'partly-repaired':
      return 'Some of it was repaired, and some of it is still there.';
    case 'attempted':
      return 'Repair was begun, and did not get far this time.';
    case 'unspoken':
      return 'It ended politely, and what had hurt stayed unspoken.';
    case 'parted-well':
      return `${client} stops here, and you parted well. Leaving is not losing.`;
    case 'parted-badly':
      return `${client} stops here, and the parting was a bad one. Leaving is not losing; how it was left is worth taking to supervision.`;
    case 'referred':
      return `${client} goes on with somebody else. Handing on is not losing.`;
    case 'taken-forward':
      return 'It was not put right today, and it was not put away: it is taken forward.';
  }
}
