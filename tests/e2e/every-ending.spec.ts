/** Each scenario plays to each of its endings: by mouse, by touch on a phone, by keyboard alone. */
import { expect, test } from '@playwright/test';
import { playThrough, strangersOf } from './trainee.ts';
import { library, waysToEveryEnding } from './ways.ts';

const ways = library().flatMap(waysToEveryEnding);

test.describe('by mouse', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  for (const way of ways) {
    test(`${way.scenario} comes to ${way.ending}`, async ({ page }) => {
      const strangers = strangersOf(page);
      await playThrough(page, way, 'mouse');
      await page.getByRole('button', { name: 'Go to the debrief' }).click();
      await expect(page).toHaveURL(new RegExp(`/s/${way.scenario}/debrief/`));
      expect(strangers).toEqual([]);
    });
  }
});

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  for (const way of ways)
    test(`${way.scenario} comes to ${way.ending}`, ({ page }) => playThrough(page, way, 'touch'));
});

test.describe('by keyboard alone, with reduced motion, in the dark', () => {
  test.use({
    viewport: { width: 900, height: 700 },
    colorScheme: 'dark',
    contextOptions: { reducedMotion: 'reduce' },
  });
  for (const way of ways)
    test(`${way.scenario} comes to ${way.ending}`, ({ page }) =>
      playThrough(page, way, 'keyboard'));
});
