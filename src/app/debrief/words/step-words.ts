/** When a step of repair was taken, in a phrase. */
import type { RepairStep } from '../../../scoring/report.ts';
import { turnNames } from '../../ui/told/turn-words.ts';

export function stepPhrase({ done, tooEarly }: RepairStep): string {
  if (done.length === 0 && tooEarly.length === 0) return 'not in this run';
  const taken = done.length === 0 ? [] : [`in ${turnNames(done)}`];
  const early = tooEarly.length === 0 ? [] : [`too early in ${turnNames(tooEarly)}`];
  return [...taken, ...early].join('; ');
}
