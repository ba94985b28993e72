/** docs/REVIEW.md says what a review of the scenarios gives. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { currentReviewPage, REVIEW_PAGE } from '../../scripts/review-page.ts';

it('is what the scenarios give (else run `npm run review`)', () => {
  expect(readFileSync(REVIEW_PAGE, 'utf8')).toBe(currentReviewPage());
});
