/** A screen as it is looked at: at rest, with all that opens open. */
import type { Page } from '@playwright/test';
import { expectNoBarriers, expectNoSidewaysScroll } from './trainee.ts';

/** No barriers, and nothing sideways. */
export async function sound(page: Page): Promise<void> {
  for (const folded of await page.locator('details').all())
    await folded.evaluate((details) => details.setAttribute('open', ''));
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await expectNoSidewaysScroll(page);
  await expectNoBarriers(page);
}
