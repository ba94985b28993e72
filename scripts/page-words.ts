/** From a click to the client's next words, on a page that has come to rest, over a whole run. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { marksScript, pressAt } from './first-choice.ts';
import { siteKept } from './site-kept.ts';
import { withPage } from './size-journey.ts';
import { onASlowProcessor } from './slow-phone.ts';

/** A run that goes in a circle is left here. */
const MOST_TURNS = 20;

/** Somebody reads: what still moves or loads comes to rest meanwhile. Milliseconds. */
const READING = 1_000;

const LONGEST_WAIT = 10_000;

/** A page at its address. */
export interface PageAt {
  readonly browser: Browser;
  readonly url: string;
  readonly address: string;
  /** Whether a service worker comes after it and keeps the site. */
  readonly isKept: boolean;
}

/**
 * Milliseconds of each turn from the time stamp of the click to the frame after the one that drew
 * the new words (two `requestAnimationFrame`s), with motion on and the processor held up to a
 * quarter. `first` says which option is chosen in the first turn; in each turn after it the next.
 */
export function turnsToNextWords(
  { browser, url, address, isKept }: PageAt,
  first: number,
): Promise<readonly number[]> {
  return withPage(browser, url, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.addBinding', { name: 'tellMarks' });
    await page.addInitScript({ content: await marksScript('never') });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('.option').first().waitFor();
    if (isKept) await siteKept(page);
    await onASlowProcessor(session);
    const turns: number[] = [];
    while (turns.length < MOST_TURNS && (await page.locator('.option').count()) > 0) {
      await page.waitForTimeout(READING);
      turns.push(await oneTurn(page, session, first + turns.length, turns.length));
    }
    return turns;
  });
}

async function oneTurn(
  page: Page,
  session: CDPSession,
  which: number,
  turn: number,
): Promise<number> {
  const options = page.locator('.option');
  const option = options.nth(which % (await options.count()));
  await option.scrollIntoViewIfNeeded();
  const box = await option.boundingBox();
  if (box === null) throw new Error('The option that was to be pressed is gone.');
  await pressAt(session, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const took = await page.waitForFunction(
    (turn) => {
      const { presses } = Reflect.get(window, 'choiceMarks');
      const press = presses[turn];
      return press?.shown === undefined ? undefined : press.shown - press.at;
    },
    turn,
    { timeout: LONGEST_WAIT, polling: 100 },
  );
  return Number(await took.jsonValue());
}
