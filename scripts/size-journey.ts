/** Opens the built site as a newcomer does, and keeps every file that came before a choice could be pressed. */
import type { Browser, Page, Request, Response } from '@playwright/test';
import { unmarked } from '../src/app/ui/typeset.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { foundIn, type LoadedFile, loadedFile } from './size-weigh.ts';
import { wayToNewPosture } from './ways-through.ts';

const LONGEST_WAIT = 15_000;

export interface FirstLoad {
  readonly way: string;
  readonly scenario: string;
  readonly straight: boolean;
  readonly files: readonly LoadedFile[];
}

/** By the address of the session itself. */
export function straightIn(browser: Browser, url: string, scenario: string): Promise<FirstLoad> {
  return withPage(browser, url, async (page) => {
    const files = await filesBeforeAChoice(page, async () => {
      await page.goto(`/s/${scenario}/play/`);
    });
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
    const files = await filesBeforeAChoice(page, async () => {
      await page.goto('/');
      await page.getByRole('link', { name: unmarked(card.title), exact: true }).click();
      await page.getByRole('button', { name: 'Begin' }).click();
    });
    const way = `From the library to ${card.id}, brief included`;
    return { way, scenario: card.id, straight: false, files };
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

async function filesBeforeAChoice(
  page: Page,
  journey: () => Promise<void>,
): Promise<readonly LoadedFile[]> {
  const finished: Request[] = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.addInitScript(markFirstChoice);
  await journey();
  const pressable = await page.waitForFunction(() => Reflect.get(window, 'firstChoiceAt'));
  const at = Number(await pressable.jsonValue());
  // Whatever was asked for by then is on its way, and counts.
  await page.waitForLoadState('networkidle');
  const [before, after] = parted(finished, (request) => request.timing().startTime <= at);
  const files = await Promise.all(before.map(fileOf));
  // A font comes when its first letter is painted; those that the styles so far name belong here.
  const styles = files.filter(({ name }) => name.endsWith('.css')).map(({ text }) => text);
  const fonts = (await Promise.all(after.filter(isFont).map(fileOf))).filter(({ name }) =>
    styles.some((text) => text.includes(name)),
  );
  return [...files, ...fonts];
}

/** Runs in the page, so it can use nothing from here: notes the time at which an option first stands there and can be pressed. */
function markFirstChoice(): void {
  new MutationObserver((_, watch) => {
    if (document.querySelector('.option:not([aria-disabled="true"]):not(:disabled)') === null)
      return;
    watch.disconnect();
    Reflect.set(window, 'firstChoiceAt', performance.timeOrigin + performance.now());
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

const isFont = (request: Request): boolean => request.resourceType() === 'font';

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

async function fileOf(request: Request): Promise<LoadedFile> {
  const response = await request.response();
  if (response === null) throw new Error(`${request.url()} was not answered.`);
  return loadedFile(new URL(request.url()).pathname, await response.body());
}

/** A page of a browser that has never been here. */
async function withPage<T>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'no-preference' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
