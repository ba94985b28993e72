/** Pictures of My practice: before anything was played, and after many runs. */
import type { Page } from '@playwright/test';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { leaveInStore } from '../tests/e2e/in-store.ts';
import { practisedRuns } from './practised.ts';
import { picture } from './shots-picture.ts';

export async function myPracticeShots(
  page: Page,
  look: string,
  scenarios: readonly CompiledScenario[],
): Promise<readonly string[]> {
  await page.goto('/practice/');
  const empty = await picture(page, look, 'practice-empty');
  for (const run of practisedRuns(scenarios)) await leaveInStore(page, run);
  await page.reload();
  await page.getByRole('heading', { name: 'Every run' }).waitFor();
  const runs = await picture(page, look, 'practice-runs');
  const statement = page
    .getByRole('listitem')
    .filter({ hasText: /^You often/ })
    .first();
  const turns = statement.locator('summary').first();
  await turns.click();
  await page
    .getByRole('heading', { level: 2, name: /^What you fall into/ })
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const opened = await picture(page, look, 'practice-opened');
  await page
    .getByRole('heading', { name: 'After a misstep' })
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await turns.click();
  const missteps = await picture(page, look, 'practice-missteps');
  return [empty, runs, opened, missteps, await picture(page, look, 'practice', { whole: true })];
}
