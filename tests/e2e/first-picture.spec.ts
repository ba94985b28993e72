/** What the build has written into a page is seen before any script, kept, and taken up as it stands. */
import { expect, type Page, test } from '@playwright/test';
import { inStore } from './in-store.ts';
import { strangersOf } from './trainee.ts';
import { library } from './ways.ts';

const [tables] = library();
if (tables === undefined) throw new Error('There are no scenarios.');
const { card } = tables;
const SESSION = `/s/${card.id}/play/`;

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });
  test('library, brief and opening can be read', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'The “oof” moment' })).toBeVisible();
    await page.goto(`/s/${card.id}/`);
    await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    await page.goto(SESSION);
    await expect(options(page)).toHaveCount(4);
    await expect(options(page).first()).toBeVisible();
  });
});

test('what is written is what stands there afterwards, down to the very elements', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  for (const path of ['/', `/s/${card.id}/`, SESSION]) {
    const goOn = await heldBack(page);
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('main')).toBeVisible();
    const written = await words(page);
    await page.locator('main').evaluate((main) => Reflect.set(main, 'written', true));
    await goOn();
    await hydrated(page);
    expect(await page.locator('main').evaluate((main) => Reflect.get(main, 'written'))).toBe(true);
    expect(await words(page)).toBe(written);
  }
  expect(faults).toEqual([]);
});

for (const by of ['click', 'key'] as const) {
  test(`a reply pressed before the page can answer is answered once it can (${by})`, async ({
    page,
  }) => {
    const strangers = strangersOf(page);
    const goOn = await heldBack(page);
    await page.goto(SESSION, { waitUntil: 'commit' });
    const second = options(page).nth(1);
    await expect(second).toBeVisible();
    await painted(page);
    const pressed = await second.innerText();
    if (by === 'click') await second.click();
    else await page.keyboard.press('2');
    await expect(second).toHaveAttribute('data-chosen', 'true');
    // A second press is a second thought, and comes too late.
    await options(page).nth(2).click();
    await goOn();
    await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
    const said = page.getByRole('region', { name: 'What was said so far' });
    await expect(said).toContainText(pressed.replace(/^\d\s*/, ''));
    await expect(page).toHaveURL(/\?run=/);
    await page.reload();
    await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
    expect(strangers).toEqual([]);
  });
}

test('who begins before the brief can answer begins once it can, with what they chose', async ({
  page,
}) => {
  const goOn = await heldBack(page);
  await page.goto(`/s/${card.id}/`, { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await painted(page);
  await page.getByRole('radio').last().check();
  await page.getByRole('checkbox', { name: /^First in my own words/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await goOn();
  await expect(page).toHaveURL(/\/play\/\?run=/);
  await expect(page.getByRole('textbox', { name: 'What would you say, or do?' })).toBeVisible();
  const [run] = await inStore(page, 'attempts');
  expect(run).toMatchObject({
    wordsFirst: true,
    transcript: { temper: tables.tempers.at(-1)?.id },
  });
});

test('a run that waits is not preceded by the opening, and nothing is begun by looking', async ({
  page,
}) => {
  await page.goto(SESSION);
  await hydrated(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Go on where you were')).toHaveCount(0);
  await page.goto(SESSION);
  await page.getByRole('region', { name: 'What do you do?' }).getByRole('button').first().click();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\?run=/);
  const named = new URL(page.url());
  for (const address of [SESSION, `${named.pathname}${named.search}`]) {
    const goOn = await heldBack(page);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('main')).toBeVisible();
    await page.waitForFunction(() => document.documentElement.dataset.start === 'other');
    await expect(options(page).first()).toBeHidden();
    await goOn();
    await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
    await expect(options(page).first()).toBeVisible();
  }
});

test('the first turn is played on the first act, the second on the whole', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(SESSION);
  await hydrated(page);
  expect(asked.filter((file) => file.includes(`/${card.id}-`))).toHaveLength(1);
  await options(page).first().click();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  await page.getByRole('region', { name: 'What do you do?' }).getByRole('button').first().click();
  await expect(page.getByText('Turn 3').or(page.getByText('The session ends'))).toBeVisible();
  // The styles stand in the page; nothing asks for them as files on top.
  expect(asked.filter((file) => /\/(?:first|session)[^/]*\.css$/.test(file))).toEqual([]);
});

test('when the rest of a scenario cannot be fetched that is said, and the choice can be made again', async ({
  page,
}) => {
  let gone = false;
  await page.route(/\/assets\/.*\.js$/, (route) => {
    const scenario = new URL(route.request().url()).pathname.includes(`/${card.id}-`);
    return gone && scenario ? route.abort() : route.continue();
  });
  await page.goto(SESSION);
  await hydrated(page);
  gone = true;
  await options(page).first().click();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  await options(page).first().click();
  await expect(page.getByText('could not be fetched')).toBeVisible();
  gone = false;
  await page.reload();
  await options(page).first().click();
  await expect(page.getByText('Turn 3').or(page.getByText('The session ends'))).toBeVisible();
});

const options = (page: Page) => page.locator('.option');

/** All that is written on the page; spaces at the ends of lines are the browser’s business. */
async function words(page: Page): Promise<string> {
  return (await page.locator('#app').innerText()).replace(/\s+/g, '');
}

/** The page has been seen: before that the browser lets no press through, and nobody could mean one. */
async function painted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
}

/** Keeps the page's own script back until the returned function is called. */
async function heldBack(page: Page): Promise<() => Promise<void>> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const script = /\/assets\/first-[^/]*\.js$/;
  await page.route(script, async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    release();
    await page.waitForResponse(script);
    await page.unroute(script);
  };
}

/** The page can answer: React has put its own properties on what it has taken up. */
async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactProps'));
  });
}
