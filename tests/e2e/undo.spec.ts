/** What is lost by a slip is had back in place: a run with all that was written about it, a note. */
import { expect, type Page, test } from '@playwright/test';
import { inStore } from './in-store.ts';
import { expectNoBarriers, expectNoSidewaysScroll, playThrough, tabTo } from './trainee.ts';
import { library, waysToEveryEnding } from './ways.ts';

const [tables] = library();
if (tables === undefined) throw new Error('There are no scenarios.');
const [way] = waysToEveryEnding(tables);
if (way === undefined) throw new Error('There is no way through.');

test.use({ viewport: { width: 360, height: 740 } });

test('a run that was removed comes back with all that was written about it, by keyboard', async ({
  page,
}) => {
  await toDebrief(page);
  await page.getByRole('textbox', { name: 'How was that?' }).fill('My feet were cold.');
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const debrief = page.url();
  await page.getByRole('link', { name: 'Put a page together for supervision' }).click();
  const bring = page.getByRole('textbox', { name: 'What I want to bring' });
  await bring.fill('I explain.');
  await page.getByRole('link', { name: 'Back to the debrief' }).click();
  await expect.poll(() => kept(page)).toEqual([1, 1, 1, 1]);

  const remove = page.getByRole('button', { name: 'Remove this run' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'This run has been removed' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await kept(page)).toEqual([0, 0, 0, 0]);
  await expectNoBarriers(page);
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Again', exact: true })).toBeFocused();
  await expect(page.getByText('My feet were cold.')).toBeVisible();
  expect(await kept(page)).toEqual([1, 1, 1, 1]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Safety' })).toBeVisible();

  // Whoever leaves the page has meant it.
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await page.goto(debrief);
  await expect(page.getByRole('heading', { name: 'This run is not on this device' })).toBeVisible();
  expect(await kept(page)).toEqual([0, 0, 0, 0]);
});

async function toDebrief(page: Page): Promise<void> {
  if (way === undefined) return;
  await playThrough(page, way);
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await expect(page.getByRole('heading', { name: 'How was that?' })).toBeVisible();
}

/** How many runs, contents, answers and pages are stored. */
async function kept(page: Page): Promise<readonly number[]> {
  const stores = ['attempts', 'contents', 'reflections', 'sheets'] as const;
  const many: number[] = [];
  for (const store of stores) many.push((await inStore(page, store)).length);
  return many;
}
