/** What followed a misstep, in one sentence. */
import type { Misstep } from '../../../scoring/report.ts';
import { countOf } from '../../ui/number-words.ts';
import { turnName } from '../../ui/told/turn-words.ts';

export const NO_MISSTEP = 'Nothing to come back from here.';

export function misstepSentence({ said, repaired, turnsLater = 0 }: Misstep): string {
  const where = repaired === undefined ? '' : `, in ${turnName(repaired)}`;
  switch (said) {
    case 'at-once':
      return `You came back at once${where}.`;
    case 'later':
      return `You came back ${countOf(turnsLater, 'turn')} later${where}.`;
    case 'not-on-this-way':
      return 'Not on this way.';
    case 'the-run-ended-first':
      return 'The run ended first.';
  }
}
