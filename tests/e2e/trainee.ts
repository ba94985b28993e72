/** What a trainee does at the page, by name and role, in the ways a person can. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Step, WayThrough } from './ways.ts';

export type By = 'mouse' | 'touch' | 'keyboard';

/** From the brief to the first words of a session in the way's temper. */
export async function begin(page: Page, way: WayThrough, by: By = 'mouse'): Promise<void> {
  await page.goto(`/s/${way.scenario}/`);
  await expect(page.getByRole('heading', { level: 1, name: way.title })).toBeVisible();
  if (by === 'keyboard') {
    await tabTo(page, page.getByRole('radio', { checked: true }));
    const radios = page.getByRole('radio');
    for (let tries = 0; tries < (await radios.count()); tries += 1) {
      if (await page.getByRole('radio', { name: way.about }).isChecked()) break;
      await page.keyboard.press('ArrowDown');
    }
  } else {
    await page.getByRole('radio', { name: way.about }).check();
  }
  await press(page, by, page.getByRole('button', { name: 'Begin' }));
  await expect(page.getByText('Turn 1')).toBeVisible();
}

/** Chooses a response and waits until the client has answered. */
export async function choose(
  page: Page,
  step: Step,
  turn: number,
  by: By = 'mouse',
): Promise<void> {
  const option = page
    .getByRole('region', { name: 'What do you do?' })
    .getByRole('button', { name: step.words, exact: true });
  const answered = page
    .getByText(`Turn ${turn + 1}`, { exact: true })
    .or(page.getByText('The session ends'));
  if (by === 'touch') {
    // Two taps on one place in less than half a second are a double tap, and the page takes the
    // second for a slip. A person whose tap was not taken taps again.
    await expect(async () => {
      if (!(await answered.isVisible())) await option.tap({ timeout: 2000 });
      await expect(answered).toBeVisible({ timeout: 2000 });
    }).toPass();
    return;
  }
  if (by === 'keyboard') await chooseByKey(page, option);
  else await press(page, by, option);
  await expect(answered).toBeVisible();
}

/** Plays a way from its beginning to its ending, and stands before the debrief. */
export async function playThrough(page: Page, way: WayThrough, by: By = 'mouse'): Promise<void> {
  await begin(page, way, by);
  for (const [place, step] of way.steps.entries()) await choose(page, step, place + 1, by);
  await endsAs(page, way);
}

/** The words of the way's ending stand there. */
export async function endsAs(page: Page, way: WayThrough): Promise<void> {
  const told = way.endingText.trim().split(/\s+/).slice(0, 8).join(' ');
  await expect(page.getByText(told)).toBeVisible();
}

export async function press(
  page: Page,
  by: By,
  target: ReturnType<Page['locator']>,
): Promise<void> {
  if (by === 'touch') await target.tap();
  else if (by === 'mouse') await target.click();
  else {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  }
}

/** Goes by Tab alone until a thing has the focus, and sees that the focus can be seen. */
export async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let tabs = 0; tabs < 120; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      // The mark may be drawn around the thing, around all of its entry, or around its label.
      const marked = await target.evaluate((element) =>
        [
          getComputedStyle(element),
          getComputedStyle(element, '::after'),
          getComputedStyle(element.closest('label') ?? element),
        ].some(
          ({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && outlineWidth === '2px',
        ),
      );
      expect(marked, 'the focus can be seen').toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${target}`);
}

/** Half of the options by their number, half by walking to them with the arrows. */
async function chooseByKey(page: Page, option: ReturnType<Page['locator']>): Promise<void> {
  const shortcut = await option.getAttribute('aria-keyshortcuts');
  if (Number(shortcut) % 2 === 1) {
    await page.keyboard.press(String(shortcut));
    return;
  }
  await tabTo(
    page,
    page.getByRole('region', { name: 'What do you do?' }).getByRole('button').first(),
  );
  for (let steps = 0; steps < 12; steps += 1) {
    if (await option.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Stays in the library until all is there, which the foot says. */
export async function firstVisit(page: Page): Promise<void> {
  await page.goto('/');
  const ready = page.getByText('Reattune now works without a connection.');
  await expect(ready).toBeVisible({ timeout: 30_000 });
}

/** What the browser has by chance is no help: from here on only what the worker keeps is. */
export async function forgetTheRest(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await devtools.detach();
}

/** Nothing that axe knows to be wrong is on the page. */
export async function expectNoBarriers(page: Page): Promise<void> {
  // There are no frames, so one page does, and only what is wrong comes back: a third of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(told).toEqual([]);
}

/** The page is never wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, window: seen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(seen);
}

/** Every address the page asks for that is not the site's own. */
export function strangersOf(page: Page): readonly string[] {
  const strangers: string[] = [];
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') strangers.push(request.url());
  });
  return strangers;
}
