/** A coached run: a pause after each reply tells what it did; nothing of it comes in a session. */
import { expect, type Page, test } from '@playwright/test';
import { expectNoBarriers, press, tabTo } from './trainee.ts';
import { library, waysToEveryEnding } from './ways.ts';

const [tables] = library();
if (tables === undefined) throw new Error('There are no scenarios.');
const [way] = waysToEveryEnding(tables).toSorted((a, b) => a.steps.length - b.steps.length);
if (way === undefined) throw new Error('There is no way through.');

test('after each reply the run waits until its reader goes on, by keyboard alone', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await beginCoached(page);
  const note = page.getByRole('region', { name: 'What that did' });
  const options = page.getByRole('region', { name: 'What do you do?' });
  for (const [place, step] of way.steps.entries()) {
    await tabTo(page, options.getByRole('button').first());
    const button = options.getByRole('button', { name: step.words, exact: true });
    await page.keyboard.press(String(await button.getAttribute('aria-keyshortcuts')));
    await expect(note.getByText(step.words)).toBeVisible();
    await expect(options).toHaveCount(0);
    // A number means nothing while there is nothing to choose.
    await page.keyboard.press('1');
    await expect(note).toBeVisible();
    if (place === 0) {
      await expectNoBarriers(page);
      await page.reload();
      await expect(note.getByText(step.words)).toBeVisible();
    }
    await press(page, 'keyboard', note.getByRole('button', { name: 'Go on' }));
    await expect(note).toHaveCount(0);
  }
  await expect(page.getByRole('button', { name: 'Go to the debrief' })).toBeVisible();
});

test('in a session nothing is said of a reply before the end', async ({ page }) => {
  await page.goto(`/s/${tables.card.id}/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('region', { name: 'What do you do?' }).getByRole('button').first().click();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What that did' })).toHaveCount(0);
});

async function beginCoached(page: Page): Promise<void> {
  await page.goto(`/s/${tables?.card.id}/`);
  if (way?.about !== undefined) await page.getByRole('radio', { name: way.about }).check();
  await page.getByRole('checkbox', { name: /^Pause after each reply/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
}
