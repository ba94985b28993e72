/** Every screen on which a tutor reads a group, in each look: no barriers, nothing sideways. */
import { expect, type Page, test } from '@playwright/test';
import { assignmentFrom } from '../../src/course/assignment-link.ts';
import { escaped, lead, WEEK_THREE } from './assignments.ts';
import { fileOf, resultOf, waysThrough } from './cohorts.ts';
import { sound } from './sound.ts';

const LOOKS = [
  ['light, at 320 px', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ['dark, at a desk', { colorScheme: 'dark', viewport: { width: 1280, height: 800 } }],
  [
    'forced colours, on a phone',
    { contextOptions: { forcedColors: 'active' }, viewport: { width: 360, height: 740 } },
  ],
] as const;

for (const [look, use] of LOOKS)
  test.describe(look, () => {
    test.use({ ...use });

    test('the group, a run of it, and the seminar are sound', async ({ page }) => {
      test.slow();
      await page.goto('/course/group/?of=nothing');
      await expect(page.getByText('This assignment was not made on this device')).toBeVisible();
      await sound(page);
      const assignment = await made(page);
      await page.getByRole('link', { name: /^See the group/ }).click();
      await expect(page.getByText('Nothing has been handed in yet.')).toBeVisible();
      await sound(page);

      const names = ['Ama', 'Ben', 'Carys', 'Dev', 'Erin', 'Femi', 'Grace'];
      const files = await Promise.all(
        names.map((name, place) =>
          resultOf(
            assignment,
            name,
            [place, place + 1].flatMap((at) => waysThrough[at % waysThrough.length] ?? []),
          ),
        ),
      );
      await page
        .getByLabel('Choose files')
        .setInputFiles([...files, fileOf('minutes', 'No result.')]);
      await expect(page.getByText('Seven people have handed in.')).toBeVisible();
      await expect(page.getByText('There is no result in it.')).toBeVisible();
      await sound(page);
      await page.getByRole('button', { name: 'Remove Ben' }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
      await sound(page);
      await page.getByRole('button', { name: 'Undo' }).click();

      await page.getByRole('link', { name: 'Show it to the group' }).first().click();
      await expect(page.getByRole('heading', { name: 'What would you say?' })).toBeVisible();
      await sound(page);
      await page.getByRole('button', { name: 'Show what the group chose' }).click();
      await sound(page);
      await page.goBack();
      await page.getByRole('link', { name: /^Ama, attempt 1/ }).click();
      await expect(page.getByRole('heading', { name: 'Safety' })).toBeVisible();
      await sound(page);
    });
  });

/** Makes an assignment, and gives it as its link has it. */
async function made(page: Page) {
  await page.goto('/course/');
  await page.getByRole('textbox', { name: 'Title' }).fill(WEEK_THREE.title);
  await page.getByRole('checkbox', { name: new RegExp(escaped(lead.card.title)) }).check();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('textbox', { name: 'The link' }).first().inputValue();
  const read = await assignmentFrom(new URL(link).hash);
  if (read === undefined || 'fault' in read) throw new Error('The link cannot be read.');
  return read.assignment;
}
