/** My practice: what runs on a device say together, by name and by keyboard; and before there are any. */
import { expect, test } from '@playwright/test';
import { practisedRuns } from '../../scripts/practised.ts';
import { leaveInStore } from './in-store.ts';
import { expectNoBarriers, expectNoSidewaysScroll, press } from './trainee.ts';
import { library } from './ways.ts';

const runs = practisedRuns(library());

test.use({ viewport: { width: 360, height: 740 } });

test('a newcomer finds no dead end', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await press(page, 'keyboard', main.getByRole('link', { name: 'My practice' }));
  await expect(page.getByRole('heading', { level: 1, name: 'My practice' })).toBeVisible();
  await expect(page.getByText(/^Nothing has been played on this device yet/)).toBeVisible();
  await expectNoBarriers(page);
  await press(page, 'keyboard', page.getByRole('link', { name: 'Choose a scenario' }));
  await expect(page).toHaveURL(/\/$/);
});

test('a trainee reads what their runs say, and opens it to the turn it stands on', async ({
  page,
}) => {
  await page.goto('/practice/');
  for (const run of runs) await leaveInStore(page, run);
  // A record that is no run of ours, and one whose wording is nowhere.
  const [first] = runs;
  if (first === undefined) throw new Error('Nothing was played.');
  const { transcript } = first;
  const [broken, gone] = ['a', 'b'].map((letter) => ({ ...first, id: letter.repeat(24) }));
  if (broken === undefined || gone === undefined) throw new Error('There are no two more.');
  await leaveInStore(page, { ...broken, transcript: { ...transcript, choices: ['nonsense'] } });
  await leaveInStore(page, {
    ...gone,
    transcript: { ...transcript, content: '0'.repeat(64) },
  });
  await page.reload();

  const list = page.getByRole('region', { name: 'Every run' });
  await expect(list.getByText(/^Left at turn 4; it waits\.$/)).toBeVisible();
  await expect(list.getByText(/^Of one run no more can be said/)).toBeVisible();
  await expect(page.getByText(/^One stored run cannot be read/)).toBeVisible();
  await expectNoSidewaysScroll(page);

  const statement = page
    .getByRole('region', { name: 'What you fall into, and where you stay' })
    .getByRole('listitem')
    .filter({ hasText: 'You often explain when you are confronted.' });
  const behind = statement.locator('summary').first();
  await press(page, 'keyboard', behind);
  const turn = statement.getByRole('link').first();
  await expect(turn).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoBarriers(page);
  await press(page, 'keyboard', turn);
  await expect(page).toHaveURL(/\/debrief\/\?run=[0-9a-f]+#turn-\d+$/);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  await page.getByRole('main').getByRole('link', { name: 'My practice' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My practice' })).toBeVisible();
});
