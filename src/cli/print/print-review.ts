/** A review for a person, for another program, or for a pull request. */
import type { Review } from '../../review/review.ts';
import { place } from './placed.ts';
import { type Faults, type Format, printFaults } from './print-faults.ts';

export function printReview(
  faults: Faults,
  reviews: readonly Review[],
  format: Format,
  colours: boolean,
): string {
  if (format === 'json') return `${JSON.stringify(told(faults, reviews), undefined, 2)}\n`;
  return printFaults(faults, format, colours);
}

function told({ diagnostics, texts }: Faults, reviews: readonly Review[]) {
  return {
    faults: place(diagnostics, texts),
    setAside: reviews.flatMap(({ setAside }) =>
      setAside.flatMap(({ diagnostic, by }) =>
        place([diagnostic], texts).map((one) => ({ ...one, because: by.because })),
      ),
    ),
  };
}
