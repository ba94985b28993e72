/** Brings a group's result files to the tutor's page and times until all of it is told; nothing is slowed. */
import type { Browser, Page } from '@playwright/test';
import type { Assignment } from '../src/course/assignment.ts';
import type { Cohort, ResultFile } from './cohort.ts';
import { siteKept } from './site-kept.ts';

const DESK = { width: 1280, height: 800 } as const;
const LONGEST_WAIT = 60_000;

/** Milliseconds from the `change` of the page's file input to the frame after the one meant. */
export interface CohortShown {
  /** The page names every trainee. */
  readonly named: number;
  /** The moments of the group stand beneath, every scenario with its map. */
  readonly drawn: number;
}

/** On a device that has the site and has made the assignment, and has read nothing yet. */
export async function cohortShown(
  browser: Browser,
  url: string,
  { assignment, handIns }: Cohort,
  files: readonly ResultFile[],
): Promise<CohortShown> {
  const context = await browser.newContext({ baseURL: url, viewport: DESK });
  try {
    const page = await context.newPage();
    await page.goto('/course/');
    await keepAsMade(page, assignment);
    await siteKept(page);
    await page.goto(`/course/group/?of=${assignment.id}`, { waitUntil: 'networkidle' });
    const input = page.locator('input[type="file"]');
    await input.waitFor({ state: 'attached' });
    await markWhenShown(page, {
      named: `.who__person:nth-child(${handIns.length})`,
      drawn: '[aria-labelledby="moments-title"][aria-busy="false"]',
    });
    await input.setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
    const took = async (what: keyof CohortShown) => {
      const mark = await page.waitForFunction((what) => Reflect.get(window, what), what, {
        timeout: LONGEST_WAIT,
      });
      return Number(await mark.jsonValue());
    };
    return { named: await took('named'), drawn: await took('drawn') };
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

/** What stands on the page once something is shown, by what it is called here. */
type Signs = Readonly<Record<keyof CohortShown, string>>;

/** By the page's own clock, so that the way from here to there does not count. */
async function markWhenShown(page: Page, signs: Signs): Promise<void> {
  await page.evaluate((signs) => {
    let began = Number.NaN;
    addEventListener(
      'change',
      (event) => {
        began = event.timeStamp;
      },
      true,
    );
    for (const [what, sign] of Object.entries(signs)) {
      new MutationObserver((_, watch) => {
        if (document.querySelector(sign) === null) return;
        watch.disconnect();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => Reflect.set(window, what, performance.now() - began)),
        );
      }).observe(document, { attributeFilter: ['aria-busy'], childList: true, subtree: true });
    }
  }, signs);
}
