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
    await markWhatIsTold(
      page,
      handIns.map(({ alias }) => alias),
    );
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

/** By the page's own clock, so that the way from here to there does not count. */
async function markWhatIsTold(page: Page, aliases: readonly string[]): Promise<void> {
  await page.evaluate((aliases) => {
    let began = Number.NaN;
    addEventListener(
      'change',
      (event) => {
        began = event.timeStamp;
      },
      true,
    );
    const left = ['named', 'drawn'];
    new MutationObserver((_, watch) => {
      if (Number.isNaN(began)) return;
      const [next] = left;
      if (next === 'named') {
        const told = document.querySelector('.who')?.textContent ?? '';
        if (!aliases.every((alias) => told.includes(alias))) return;
      } else if (document.querySelector('[aria-busy="true"]') !== null) return;
      left.shift();
      if (left.length === 0) watch.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          Reflect.set(window, next ?? 'drawn', performance.now() - began),
        ),
      );
    }).observe(document, {
      attributeFilter: ['aria-busy'],
      childList: true,
      subtree: true,
      characterData: true,
    });
  }, aliases);
}
