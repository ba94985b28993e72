/** What followed a misstep, in one sentence. */
import type { Misstep } from '../../../scoring/report.ts';
import { countOf } from '../../ui/number-words.ts';
import { turnName } from '../../ui/told/turn-words.ts';

export const NO_MISSTEP = 'Nothing to come back from here.';

/** @param left Whether the run was left: then it did not end first, it only goes no further. */
export function misstepSentence({ said, repaired, turnsLater = 0 }: Misstep, left = false): string {
  const where = repaired === undefined ? '' : `, in ${turnName(repaired)}`;
  switch (said) {
    case 'at-once':
      return `You came back at once${where}.`;
    case 'later':
      return `You came back ${countOf(turnsLater, 'turn')} later${where}.`;
    case 'not-on-this-way':
      return left ? 'Not as far as this run goes.' : 'Not on this way.';
    case 'the-run-ended-first':
      return left ? 'The run goes no further.' : 'The run ended first.';
  }
}
