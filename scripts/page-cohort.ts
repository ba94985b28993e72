/** Drops a group's result files into the tutor's page and times until every one of them is told of. */
import type { Page } from '@playwright/test';
import type { Cohort, ResultFile } from './cohort.ts';

const LONGEST_WAIT = 30_000;

/**
 * Milliseconds from the `change` of the file input to the frame after the one in which the page
 * names every trainee. The page stands at the group of the cohort's assignment, with nothing read
 * yet; `label` is what its file input is called.
 */
export async function cohortShown(
  page: Page,
  label: string | RegExp,
  { handIns }: Cohort,
  files: readonly ResultFile[],
): Promise<number> {
  await page.evaluate((aliases) => {
    // Runs in the page. Told by its own clock, so that the way from here to there does not count.
    let began: number | undefined;
    addEventListener('change', (event) => (began ??= event.timeStamp), true);
    new MutationObserver((_, watch) => {
      const told = document.querySelector('main')?.textContent ?? '';
      if (began === undefined || !aliases.every((alias) => told.includes(alias))) return;
      watch.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          Reflect.set(window, 'cohortTook', performance.now() - Number(began)),
        ),
      );
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, handIns.map(({ alias }) => alias).reverse());
  await page
    .getByLabel(label)
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  const took = await page.waitForFunction(() => Reflect.get(window, 'cohortTook'), undefined, {
    timeout: LONGEST_WAIT,
  });
  return Number(await took.jsonValue());
}
