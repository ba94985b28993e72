/** Every screen of an assignment's way, narrow, in each look: no barriers, nothing sideways. */
import { expect, test } from '@playwright/test';
import { lead, playFromBrief, toHandIn, WEEK_THREE, way } from './assignments.ts';
import { inStore } from './in-store.ts';
import { sound } from './sound.ts';

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { contextOptions: { forcedColors: 'active' } },
} as const;

for (const [look, use] of Object.entries(LOOKS))
  test.describe(`${look}, at 320 px`, () => {
    test.use({ ...use, viewport: { width: 320, height: 640 } });

    test('every screen of the way is sound', async ({ page }) => {
      test.slow();
      await page.goto('/course/');
      await page.getByRole('button', { name: 'Make the link' }).click();
      await expect(page.getByText('Tick at least one scenario.')).toBeVisible();
      await sound(page);
      await page.getByRole('textbox', { name: 'Title' }).fill(WEEK_THREE.title);
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await sound(page);
      await page.getByRole('button', { name: 'Make the link' }).click();
      await expect(page.getByRole('heading', { name: 'is ready' })).toBeVisible();
      await sound(page);
      const link = await page.getByRole('textbox', { name: 'The link' }).first().inputValue();
      await page.getByRole('button', { name: /^Remove/ }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
      await sound(page);
      await page.goto(link);
      await expect(page.getByRole('heading', { name: 'Set for you' })).toBeVisible();
      await sound(page);
      await page.getByRole('button', { name: 'Begin' }).click();
      await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
      await page.goto('/');
      await page.getByRole('region', { name: 'Set for you' }).waitFor();
      await sound(page);
      const [taken] = await inStore(page, 'assigned');
      await page.goto(`/hand-in/?of=${idOf(taken)}`);
      await expect(page.getByText('You have not played anything for it yet')).toBeVisible();
      await sound(page);
      await page.goto(`/s/${lead.card.id}/`);
      await playFromBrief(page, way);
      await toHandIn(page);
      await page.getByRole('button', { name: 'Save it as a file' }).click();
      await expect(page.getByText(/Choose a name/)).toBeVisible();
      await sound(page);
      await page.getByRole('button', { name: 'Take it off your list' }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
      await sound(page);
    });
  });

function idOf(taken: unknown): string {
  const assignment: unknown = Reflect.get(Object(taken), 'assignment');
  return String(Reflect.get(Object(assignment), 'id'));
}
