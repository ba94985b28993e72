/** A picture of a page that has come to rest. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './tool.ts';

/** So often in a row it must look the same, this many milliseconds apart. */
const [TIMES, APART] = [5, 120] as const;
const LONGEST = 15_000;

/** Takes it, and gives the file's path from the root of the project. */
export async function picture(
  page: Page,
  look: string,
  screen: string,
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<string> {
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  await settled(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) console.error(`${screen}, ${look}: ${wide} px wider than its window.`);
  const file = path.join('shots', `${screen}-${look}.png`);
  await page.screenshot({
    path: path.join(ROOT, file),
    animations: 'disabled',
    fullPage: whole,
    // The whole of a long page in device pixels would be more than a browser can draw.
    scale: whole ? 'css' : 'device',
  });
  return file;
}

/** Waits until fonts are there and nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const until = Date.now() + LONGEST;
  let before = '';
  for (let same = 0; same < TIMES; ) {
    if (Date.now() > until) throw new Error(`${page.url()} does not come to rest.`);
    await page.waitForTimeout(APART);
    const now = await page.evaluate(async () => {
      await document.fonts.ready;
      const moving = document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .filter((one) => one.playState === 'running').length;
      return [moving, window.scrollY, document.body.innerHTML].join(' ');
    });
    same = now === before && now.startsWith('0 ') ? same + 1 : 0;
    before = now;
  }
}
