/** A set of drills, how it was, and the day it comes back: online and offline, by keyboard, on a phone. */
import { expect, type Page, test } from '@playwright/test';
import { inStore } from './in-store.ts';
import {
  expectNoBarriers,
  expectNoSidewaysScroll,
  playThrough,
  press,
  strangersOf,
} from './trainee.ts';
import { library, waysToEveryEnding } from './ways.ts';

const PAIR = 'Giving the reason, or justifying';
const MONDAY = new Date('2026-11-30T10:00:00');
const DAY = 86_400_000;

test.use({
  viewport: { width: 360, height: 740 },
  serviceWorkers: 'allow',
  // Contrast is judged at rest.
  contextOptions: { reducedMotion: 'reduce' },
});

test('a set by keyboard alone comes back in about a week, and is then due today', async ({
  page,
}) => {
  await page.clock.setFixedTime(MONDAY);
  await page.goto('/practice/drills/');
  await expect(page.getByText('Nothing yet. After a set you say how it was')).toBeVisible();
  await sound(page);
  await press(page, 'keyboard', page.getByRole('link', { name: PAIR, exact: true }));
  await throughTheSet(page, 'keyboard');
  await expect(
    page.getByRole('heading', { name: 'The same words, at another moment' }),
  ).toBeVisible();
  await sound(page);
  await press(page, 'keyboard', page.getByRole('button', { name: 'Too much' }));
  await expect(page.getByText('Too much: it comes back in a few days.')).toBeFocused();
  await press(page, 'keyboard', page.getByRole('button', { name: 'Take the answer back' }));
  await press(page, 'keyboard', page.getByRole('button', { name: 'About right' }));
  await expect(page.getByText('About right: it comes back in about a week.')).toBeFocused();
  expect(await inStore(page, 'practised')).toEqual([
    [{ at: MONDAY.getTime(), how: 'about-right' }],
  ]);
  await press(page, 'keyboard', page.getByRole('link', { name: 'All drills, and what is due' }));
  for (const [days, words] of [
    [0, 'in about a week'],
    [7, 'tomorrow'],
    [8, 'today'],
    [40, 'today'],
  ] as const) {
    await page.clock.setFixedTime(new Date(MONDAY.getTime() + days * DAY));
    await page.reload();
    await expect(due(page)).toContainText(words);
  }
});

test('after one visit a set, and what is due, need no connection', async ({ page, context }) => {
  const strangers = strangersOf(page);
  await page.clock.setFixedTime(MONDAY);
  await page.goto('/');
  await expect(page.getByText('Reattune now works without a connection.')).toBeVisible({
    timeout: 30_000,
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await context.setOffline(true);
  await page.goto('/practice/drills/');
  await page.getByRole('link', { name: PAIR, exact: true }).click();
  await throughTheSet(page, 'mouse');
  await page.getByRole('button', { name: 'About right' }).click();
  await expect(page.getByText('it comes back in about a week')).toBeVisible();
  await page.clock.setFixedTime(new Date(MONDAY.getTime() + 8 * DAY));
  await page.goto('/practice/drills/');
  await expect(due(page)).toContainText('today');
  await due(page).getByRole('link', { name: PAIR }).click();
  await expect(page.getByText('Moment 1 of 6')).toBeVisible();
  expect(strangers).toEqual([]);
});

test('a reply is named by keyboard, and the rubric says what it is there', async ({ page }) => {
  await page.goto('/practice/drills/?name=offer-rationale&round=0');
  await expect(page.getByText('Reply 1 of 6')).toBeVisible();
  await sound(page);
  await press(page, 'keyboard', page.getByRole('button', { name: 'Giving the reason' }));
  await expect(page.getByRole('heading', { name: 'That is what it is here' })).toBeFocused();
  await expect(page.getByText('It sounds like:').first()).toBeVisible();
  await expect(page.getByText('The same words elsewhere: Justifying')).toBeVisible();
  await sound(page);
  await press(page, 'keyboard', page.getByRole('button', { name: 'Next reply' }));
  await expect(page.getByText('Reply 2 of 6')).toBeVisible();
  await press(page, 'keyboard', page.getByRole('button', { name: 'Giving the reason' }));
  await expect(page.getByRole('heading', { name: 'What it is here', exact: true })).toBeFocused();
  expect(await inStore(page, 'practised')).toEqual([]);
});

test('a run says when its skill is due again, once and no more', async ({ page }) => {
  const [way] = library()
    .flatMap(waysToEveryEnding)
    .toSorted((a, b) => a.steps.length - b.steps.length);
  if (way === undefined) throw new Error('There is no way through.');
  await playThrough(page, way);
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const again = page.getByRole('region', { name: 'When again?' });
  await again.getByRole('button', { name: 'Too easy' }).click();
  await expect(again.getByText('Too easy: it comes back in about a month.')).toBeFocused();
  await page.reload();
  await expect(again.getByText('Too easy: it comes back in about a month.')).toBeVisible();
  await page.goto('/practice/drills/');
  await expect(due(page)).toHaveCount(1);
  const sets = page.getByRole('link', { name: /, or / });
  const all = await sets.count();
  await page.getByRole('checkbox', { name: 'Only from scenarios I have played' }).check();
  await expect(page).toHaveURL(/played/);
  await expect.poll(() => sets.count()).toBeLessThan(all);
  await due(page).getByRole('link').click();
  await expect(page.getByRole('link', { name: way.title, exact: true })).toBeVisible();
});

/** From the first moment to the end of the set. */
async function throughTheSet(page: Page, by: 'keyboard' | 'mouse'): Promise<void> {
  const replies = page.getByRole('region', { name: 'What do you do?' }).getByRole('button');
  for (let nth = 1; nth <= 6; nth += 1) {
    await expect(page.getByText(`Moment ${nth} of 6`)).toBeVisible();
    // By its number, by walking to it, or with the mouse.
    if (by === 'mouse') await replies.first().click();
    else if (nth % 2 === 1) await page.keyboard.press('1');
    else await press(page, by, replies.nth(1));
    await expect(page.getByRole('heading', { name: / answers$/ })).toBeFocused();
    if (nth === 1 && by === 'keyboard') await sound(page);
    const onward = nth < 6 ? 'Next moment' : 'To the end of the set';
    await press(page, by, page.getByRole('button', { name: onward }));
  }
  await expect(page.getByRole('heading', { name: 'How was that?' })).toBeVisible();
}

function due(page: Page) {
  return page.getByRole('region', { name: 'What is due' }).getByRole('listitem');
}

async function sound(page: Page): Promise<void> {
  await expectNoBarriers(page);
  await expectNoSidewaysScroll(page);
}
