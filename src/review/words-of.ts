/** The words of an option, as a trainee reads them. */
import type { Response } from '../scenario/scenario.ts';

export function wordsOf({ say, do: act }: Response): string {
  return say ?? act ?? '';
}

/** Which of the two keys they stand under. */
export function keyOf({ say }: Response): 'say' | 'do' {
  return say === undefined ? 'do' : 'say';
}
