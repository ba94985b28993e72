/** Pictures of the page on which everything is taken along: at rest, in use, and before erasing. */
import type { Page } from '@playwright/test';
import { picture } from './shots-picture.ts';

/** A file in which one run cannot be read. */
const HALF_READ = JSON.stringify({
  reattune: 'kept',
  format: 1,
  runs: [{ id: 'a'.repeat(24), transcript: { format: 1 } }],
  ownWords: [{ run: 'b'.repeat(24), words: 'I wanted to be liked.' }],
});

/** Goes there with one run kept; `scenario` is the id of what was played. */
export async function takeAlongShots(
  page: Page,
  look: string,
  scenario: string,
): Promise<readonly string[]> {
  await page.goto(`/s/${scenario}/play/`);
  await page.getByRole('region', { name: 'What do you do?' }).getByRole('button').first().click();
  await page.getByText('Turn 2', { exact: true }).waitFor();
  await page.goto('/take-along/');
  await page.getByText('1 run.', { exact: true }).waitFor();
  const atRest = await picture(page, look, 'take-along', { whole: true });

  await page.getByRole('radio', { name: /knows a passphrase/ }).check();
  await page.getByLabel('Passphrase for the file').fill('too short');
  await page.getByRole('button', { name: 'Save the file' }).click();
  await page.getByLabel('Choose the file').setInputFiles({
    name: 'reattune-2026-11-28.json',
    mimeType: 'application/json',
    buffer: Buffer.from(HALF_READ),
  });
  await page.getByText('has been brought in').waitFor();
  const inUse = await picture(page, look, 'take-along-in-use', { whole: true });

  await page.getByRole('button', { name: 'Erase everything here' }).click();
  const erasing = await picture(page, look, 'take-along-erasing');
  await page.getByRole('button', { name: 'Erase it for good' }).click();
  await page.getByText('has been erased').waitFor();
  const erased = await picture(page, look, 'take-along-erased');
  return [atRest, inUse, erasing, erased];
}
