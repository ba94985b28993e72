/** When a page has come to rest behind it too: the service worker has brought the whole site. */
import type { Page } from '@playwright/test';

/**
 * Resolves once every file of the site is on the device. Nothing holds a worker's line up here, so
 * that it brings within seconds, beside the first clicks, what on a slow line takes a minute and more.
 */
export async function siteKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
