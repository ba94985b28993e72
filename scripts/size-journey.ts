/** Opens the built site as a newcomer does, and keeps every file that came before a first choice was answered. */
import type { Browser, Page, Response } from '@playwright/test';
import { unmarked } from '../src/app/ui/typeset.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { fileOf, firstChoice } from './first-choice.ts';
import { foundIn, type LoadedFile } from './size-weigh.ts';
import { PHONE } from './slow-phone.ts';
import { wayToNewPosture } from './ways-through.ts';

const LONGEST_WAIT = 15_000;

/** One visit, however slow; then somebody should look. */
const LONGEST_VISIT = 180_000;

export interface FirstLoad {
  readonly way: string;
  readonly scenario: string;
  readonly straight: boolean;
  readonly files: readonly LoadedFile[];
}

/** By the address of the session itself. */
export function straightIn(browser: Browser, url: string, scenario: string): Promise<FirstLoad> {
  return withPage(browser, url, async (page) => {
    const { files } = await firstChoice(page, { pressWhen: 'seen' }, () =>
      page.goto(`/s/${scenario}/play/`),
    );
    return { way: `Straight to ${scenario}`, scenario, straight: true, files };
  });
}

/** From the library by the brief. */
export function byLibrary(
  browser: Browser,
  url: string,
  { card }: CompiledScenario,
): Promise<FirstLoad> {
  return withPage(browser, url, async (page) => {
    const { files } = await firstChoice(page, { pressWhen: 'seen' }, async () => {
      await page.goto('/');
      await takenUp(page);
      await page.getByRole('link', { name: unmarked(card.title), exact: true }).click();
      await page.getByRole('button', { name: 'Begin' }).click();
    });
    const way = `From the library to ${card.id}, brief included`;
    return { way, scenario: card.id, straight: false, files };
  });
}

/**
 * The page goes on to others by itself from now on. Before that a link is the browser's own, and
 * what it leaves behind can no longer be weighed.
 */
async function takenUp(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactProps'));
  });
}

/** Plays until the client moves: nothing when Motion’s features came then, else what is wrong. */
export function motionAfter(
  browser: Browser,
  url: string,
  tables: CompiledScenario,
): Promise<string | undefined> {
  return withPage(browser, url, async (page) => {
    const came = page
      .waitForResponse(holdsMotion, { timeout: LONGEST_WAIT })
      .then(() => true)
      .catch(() => false);
    await page.goto(`/s/${tables.card.id}/play/`);
    for (const words of wayToNewPosture(tables)) {
      await page.getByRole('button', { name: words, exact: true }).click();
    }
    if (await came) return undefined;
    return `${tables.card.id}: Motion’s features did not come when the client moved.`;
  });
}

async function holdsMotion(response: Response): Promise<boolean> {
  const file = await fileOf(response.request());
  return foundIn('Motion’s features', [file]).length > 0;
}

/** A page of a browser that has never been here, on a phone's screen. */
export async function withPage<T>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    baseURL: url,
    reducedMotion: 'no-preference',
    viewport: PHONE,
  });
  let patience: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const minutes = LONGEST_VISIT / 60_000;
    patience = setTimeout(
      () => reject(new Error(`A page of ${url} was not done with after ${minutes} minutes.`)),
      LONGEST_VISIT,
    );
  });
  try {
    return await Promise.race([work(await context.newPage()), tooLong]);
  } finally {
    clearTimeout(patience);
    await context.close();
  }
}
