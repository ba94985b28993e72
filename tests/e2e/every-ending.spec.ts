/**
 * Each scenario plays from its first words to an ending in each of three hands (by mouse, by touch on
 * a phone, by keyboard alone), and from the run before the last choice to each of its other endings.
 */
import { expect, type Page, test } from '@playwright/test';
import type { CompiledScenario } from '../../src/simulation/tables.ts';
import { leaveInStore } from './in-store.ts';
import { choose, endsAs, playThrough, strangersOf } from './trainee.ts';
import { library, type WayThrough, waysToEveryEnding } from './ways.ts';

const HANDS = ['mouse', 'touch', 'keyboard'] as const;
type Hand = (typeof HANDS)[number];

/** The first three endings of each scenario are dealt out in turn, beginning with another hand each time. */
const dealt = library().flatMap((tables, first) =>
  waysToEveryEnding(tables)
    .slice(0, HANDS.length)
    .map((way, index) => ({ way, hand: HANDS[(first + index) % HANDS.length] })),
);

/** The fourth and later ones. What comes before the last choice has been played three times by then. */
const others = library()
  .map((tables) => ({ tables, ways: waysToEveryEnding(tables).slice(HANDS.length) }))
  .filter(({ ways }) => ways.length > 0);

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

test.describe('going on with a run that waits before its last choice', () => {
  for (const { tables, ways } of others)
    test(`${tables.card.id} comes to its other endings`, async ({ page }) => {
      await page.goto(`/s/${tables.card.id}/`);
      await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
      for (const way of ways) await test.step(way.ending, () => goOnToTheEnd(page, way, tables));
    });
});

async function goOnToTheEnd(
  page: Page,
  way: WayThrough,
  { content, judgement }: CompiledScenario,
): Promise<void> {
  const last = way.steps.at(-1);
  if (last === undefined) throw new Error(`${way.ending} comes before any choice.`);
  const choices = way.steps.slice(0, -1).map(({ response }) => response);
  await leaveInStore(page, {
    id: way.ending,
    transcript: {
      format: 1,
      scenario: way.scenario,
      content,
      temper: way.temper,
      mode: 'session',
      seed: 1,
      choices,
    },
    judgement: judgement.hash,
    startedAt: 1,
    changedAt: 1,
    ended: false,
  });
  await page.goto(`/s/${way.scenario}/play/?run=${way.ending}`);
  await expect(page.getByText(`Turn ${way.steps.length}`, { exact: true })).toBeVisible();
  await choose(page, last, way.steps.length);
  await endsAs(page, way);
}
