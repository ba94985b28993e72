/** Back into a turn from the debrief: another way is a run of its own, and the first stays as it was. */
import { expect, type Page, test } from '@playwright/test';
import { choose, playThrough } from './trainee.ts';
import { library, waysToEveryEnding } from './ways.ts';

const [tables] = library();
if (tables === undefined) throw new Error('There are no scenarios.');
const ways = waysToEveryEnding(tables);
const way = ways.toSorted((a, b) => b.steps.length - a.steps.length)[0];
const [first, second] = way?.steps ?? [];
if (way === undefined || first === undefined || second === undefined)
  throw new Error('There is no way through of two turns.');

test('a trainee goes back to the second turn, answers otherwise, and has both', async ({
  page,
}) => {
  await playThrough(page, way);
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const told = await figures(page);
  const debrief = page.url();

  await page.getByRole('button', { name: 'Go back to turn 2 and answer otherwise' }).click();
  await expect(page.getByRole('region', { name: 'What do you do?' })).toBeVisible();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  await expect(page.getByText(first.words).first()).toBeVisible();
  const options = page.getByRole('region', { name: 'What do you do?' }).getByRole('button');
  const other = options.filter({ hasNotText: second.words }).first();
  const words = (await other.innerText()).replace(/^\d+\s*/, '').trim();
  await other.click();
  await expect(page.getByText('Turn 3', { exact: true })).toBeVisible();

  // The first run: as it was, with the other way at its turn.
  await page.goto(debrief);
  const turn = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Turn 2' }) });
  await expect(turn.getByText(words).last()).toBeVisible();
  expect(await figures(page)).toBe(told);
  await turn.getByRole('link', { name: /^Go on with it/ }).click();
  await expect(page.getByRole('region', { name: 'What do you do?' })).toBeVisible();
  await expect(page.getByText('Turn 3', { exact: true })).toBeVisible();
});

test('the way that was taken says where it parts from, and leads back', async ({ page }) => {
  await playThrough(page, way);
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const debrief = page.url().replace(/#.*/, '');
  await page.getByRole('button', { name: 'Go back to turn 1 and answer otherwise' }).click();
  await choose(page, first, 1);
  await page.goto(page.url().replace('/play/', '/debrief/'));
  await expect(page.getByText('Another way from turn 1 on.')).toBeVisible();
  await page.getByRole('link', { name: 'How it went the time before' }).click();
  await expect(page).toHaveURL(new RegExp(`${debrief.replace(/[.?]/g, '\\$&')}`));
});

async function figures(page: Page): Promise<string> {
  return page.getByRole('region', { name: 'Repair, against, away' }).innerText();
}
