/** Brings a group's result files to the tutor's page and times until every one of them is told of; nothing is slowed. */
import type { Browser, Page } from '@playwright/test';
import type { Assignment } from '../src/course/assignment.ts';
import type { Cohort, ResultFile } from './cohort.ts';

const DESK = { width: 1280, height: 800 } as const;
const LONGEST_WAIT = 60_000;

/**
 * Milliseconds from the `change` of the page's file input to the frame after the one in which the
 * page names every trainee; on a device that has made the assignment and read nothing yet.
 */
export async function cohortShown(
  browser: Browser,
  url: string,
  { assignment, handIns }: Cohort,
  files: readonly ResultFile[],
): Promise<number> {
  const context = await browser.newContext({ baseURL: url, viewport: DESK });
  try {
    const page = await context.newPage();
    await page.goto('/course/');
    await keepAsMade(page, assignment);
    await page.goto(`/course/group/?of=${assignment.id}`, { waitUntil: 'networkidle' });
    const input = page.locator('input[type="file"]');
    await input.waitFor({ state: 'attached' });
    await markWhenAllAreTold(
      page,
      handIns.map(({ alias }) => alias),
    );
    await input.setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
    const took = await page.waitForFunction(() => Reflect.get(window, 'cohortTook'), undefined, {
      timeout: LONGEST_WAIT,
    });
    return Number(await took.jsonValue());
  } finally {
    await context.close();
  }
}

/** Puts an assignment where the page looks for those that were made on this device. */
async function keepAsMade(page: Page, assignment: Assignment): Promise<void> {
  // Not before the page has set its database up.
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version }) => name === 'reattune' && version),
  );
  await page.evaluate(
    (made) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('reattune');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction('made', 'readwrite');
          write.objectStore('made').put(made, made.assignment.id);
          write.onerror = () => reject(write.error);
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { assignment, madeAt: 0 },
  );
}

/** By the page's own clock, so that the way from here to there does not count. */
async function markWhenAllAreTold(page: Page, aliases: readonly string[]): Promise<void> {
  await page.evaluate((aliases) => {
    let began = Number.NaN;
    addEventListener(
      'change',
      (event) => {
        began = event.timeStamp;
      },
      true,
    );
    new MutationObserver((_, watch) => {
      const told = document.querySelector('main')?.textContent ?? '';
      if (Number.isNaN(began) || !aliases.every((alias) => told.includes(alias))) return;
      watch.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Reflect.set(window, 'cohortTook', performance.now() - began)),
      );
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, aliases);
}
