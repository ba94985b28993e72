/** The map of a run: own ways drawn, what was not seen not told, and a way back into a turn from it. */
import { expect, type Page, test } from '@playwright/test';
import { choose, expectNoBarriers, expectNoSidewaysScroll, playThrough, tabTo } from './trainee.ts';
import { library, waysToEveryEnding } from './ways.ts';

const [tables] = library();
if (tables === undefined) throw new Error('There are no scenarios.');
const [way] = waysToEveryEnding(tables).toSorted((a, b) => b.steps.length - a.steps.length);
const [first, second] = way?.steps ?? [];
if (way === undefined || first === undefined || second === undefined)
  throw new Error('There is no way through of two turns.');
const others = Object.values(tables.endings).filter(({ text }) => text !== way.endingText);

// Contrast is judged at rest, not while a dialog arrives.
test.use({
  viewport: { width: 360, height: 740 },
  contextOptions: { reducedMotion: 'reduce' },
});

test('a trainee opens a place by keyboard alone and answers that turn otherwise', async ({
  page,
}) => {
  await toMap(page);
  await expectNoBarriers(page);
  await expectNoSidewaysScroll(page);
  for (const { text } of others) {
    const words = text.replace(/[_*]/g, '').trim().split(/\s+/).slice(0, 5).join(' ');
    expect(await page.content()).not.toContain(words);
  }
  const map = page.getByRole('group', { name: /^The ways through/ });
  await expect(
    map.getByRole('button', { name: 'An ending you have not seen', exact: true }),
  ).toHaveCount(others.length);

  const opening = map.getByRole('button', { name: /^Opening/ });
  await opening.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const place = page.getByRole('dialog');
  await expect(place.getByRole('heading', { name: 'Turn 2 of this run' })).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press('Escape');
  await expect(map.getByRole('button', { name: /turn 2 of this run/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await place.getByRole('link', { name: /^Turn 2 in the debrief/ }).click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /^Turn 2/ })
      .first(),
  ).toBeFocused();
  await page.goBack();
  await map.getByRole('button', { name: /turn 2 of this run/ }).focus();
  await page.keyboard.press('Enter');
  const back = place.getByRole('button', { name: /^Go back to turn 2 and answer otherwise/ });
  await tabTo(page, back);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  await choose(page, second, 2);

  // The way that was begun from the map is on it, by its name, and can be switched off.
  await page.goto(page.url().replace('/play/', '/map/'));
  const before = page.getByRole('checkbox', { name: /The time before/ });
  await expect(before).toBeChecked();
  await expect(page.getByRole('button', { name: /turn 1 of this run and A$/ })).toBeVisible();
  await before.uncheck();
  await expect(page.getByRole('button', { name: /of (this run and )?A$/ })).toHaveCount(0);
});

test('the list says it too, at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await toMap(page);
  await page.getByText('The map as a list').click();
  await expectNoSidewaysScroll(page);
  const list = page.getByRole('list').filter({ hasText: 'It begins here. Turn 1 of this run.' });
  await list.getByRole('button', { name: 'An ending you have not seen' }).first().click();
  await expect(page.getByRole('dialog').getByText(/^A way may lead here from/)).toBeVisible();
  await expectNoSidewaysScroll(page);
});

async function toMap(page: Page): Promise<void> {
  if (way === undefined) return;
  await playThrough(page, way);
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.getByRole('link', { name: 'Look at the map' }).click();
  await expect(page.getByRole('heading', { name: 'All that could have happened' })).toBeVisible();
}
