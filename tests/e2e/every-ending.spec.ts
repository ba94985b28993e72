/**
 * Each scenario plays to each of its endings, and each scenario in each of three hands: by mouse, by
 * touch on a phone, by keyboard alone.
 */
import { expect, test } from '@playwright/test';
import { playThrough, strangersOf } from './trainee.ts';
import { library, type WayThrough, waysToEveryEnding } from './ways.ts';

const HANDS = ['mouse', 'touch', 'keyboard'] as const;
type Hand = (typeof HANDS)[number];

/** The endings of each scenario are dealt out in turn, beginning with another hand each time. */
const dealt = library().flatMap((tables, first) =>
  waysToEveryEnding(tables).map((way, index) => ({ way, hand: HANDS[(first + index) % 3] })),
);

/** What the hand comes to play. */
function waysOf(hand: Hand): readonly WayThrough[] {
  return dealt.filter((one) => one.hand === hand).map(({ way }) => way);
}

test('every scenario is played in every hand', () => {
  for (const hand of HANDS)
    expect(new Set(waysOf(hand).map(({ scenario }) => scenario)).size).toBe(library().length);
});

test.describe('by mouse', () => {
  test.use({ viewport: { width: 1280, height: 800 } });
  for (const way of waysOf('mouse')) {
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
  for (const way of waysOf('touch'))
    test(`${way.scenario} comes to ${way.ending}`, ({ page }) => playThrough(page, way, 'touch'));
});

test.describe('by keyboard alone, with reduced motion, in the dark', () => {
  test.use({
    viewport: { width: 900, height: 700 },
    colorScheme: 'dark',
    contextOptions: { reducedMotion: 'reduce' },
  });
  for (const way of waysOf('keyboard'))
    test(`${way.scenario} comes to ${way.ending}`, ({ page }) =>
      playThrough(page, way, 'keyboard'));
});
