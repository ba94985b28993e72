/** First in one's own words: written before the replies are shown, and beside them in the debrief. */
import { expect, type Page, test } from '@playwright/test';
import { inStore } from './in-store.ts';
import { expectNoBarriers } from './trainee.ts';
import { library } from './ways.ts';

const [tables] = library();
if (tables === undefined) throw new Error('There are no scenarios.');
const { id } = tables.card;

test('a trainee answers by themselves first, and finds it beside what they chose', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await begin(page);
  const box = page.getByRole('textbox', { name: 'What would you say, or do?' });
  const options = page.getByRole('region', { name: 'What do you do?' });
  await expect(box).toBeVisible();
  await expect(options).toHaveCount(0);
  await expectNoBarriers(page);

  // Half written, and the page is loaded anew: it is still there.
  await box.fill('I let you down there. 1, 2, 3.');
  await page.reload();
  await expect(box).toHaveValue('I let you down there. 1, 2, 3.');
  await page.getByRole('button', { name: 'Show the replies' }).click();
  await options.getByRole('button').first().click();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();

  await page.getByRole('checkbox', { name: 'I have said it aloud' }).check();
  await page.getByRole('button', { name: 'Show the replies' }).click();
  await expect(options).toBeVisible();
  // What was asked for once in a turn is not asked for again.
  await page.reload();
  await expect(options).toBeVisible();
  await options.getByRole('button').first().click();
  await expect(page.getByText('Turn 3', { exact: true })).toBeVisible();

  // No word of it is in what travels.
  const attempts = JSON.stringify(await inStore(page, 'attempts'));
  expect(attempts).not.toContain('let you down');

  await page.goto(page.url().replace('/play/', '/debrief/'));
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const turn = page.locator('#turn-1');
  await expect(turn.getByText('I let you down there. 1, 2, 3.')).toBeVisible();
  await expect(page.locator('#turn-2').getByText('Said aloud.')).toBeVisible();
  await turn.getByText('What would you call it?').click();
  const moves = turn.getByRole('combobox', { name: 'A move from the rubric' });
  await moves.selectOption({ index: 1 });
  const coded = turn.getByRole('button', { name: /^Take away/ });
  await expect(coded).toBeVisible();
  await expectNoBarriers(page);
  await page.reload();
  await page.locator('#turn-1').getByText('What would you call it?').click();
  await expect(page.locator('#turn-1').getByRole('button', { name: /^Take away/ })).toBeVisible();
});

async function begin(page: Page): Promise<void> {
  await page.goto(`/s/${id}/`);
  await page.getByRole('checkbox', { name: /^First in my own words/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
}
