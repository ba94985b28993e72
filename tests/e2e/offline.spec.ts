/** After the first visit no connection is needed; a newer version comes without ending a run. */
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type Served, serveSite } from '../../scripts/site-server.ts';
import { FOOT, makeNewer } from './newer-version.ts';
import {
  begin,
  choose,
  expectNoBarriers,
  firstVisit,
  forgetTheRest,
  playThrough,
  strangersOf,
} from './trainee.ts';
import { library, type WayThrough, waysToEveryEnding } from './ways.ts';

/** The site of one test alone: it can be closed, and replaced by a newer version. */
interface OwnSite extends Served {
  readonly replace: () => Promise<void>;
}

const test = base.extend<{ readonly site: OwnSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
  site: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'reattune-offline-'));
    const at = (name: string): string => path.join(folder, name);
    const [place, older, newer] = [at('site'), at('older'), at('newer')];
    await cp(process.env.REATTUNE_SITE ?? 'dist', place, { recursive: true });
    const served = await serveSite(place, { port: 0, exactly: true });
    const replace = async () => {
      await cp(place, newer, { recursive: true });
      await makeNewer(newer);
      await rename(place, older);
      await rename(newer, place);
    };
    await use({ ...served, replace });
    await served.close();
    await rm(folder, { recursive: true, force: true });
  },
  baseURL: ({ site }, use) => use(site.url),
});

test.use({ serviceWorkers: 'allow' });

const ways = library().flatMap(waysToEveryEnding);
const way = ways.toSorted(byLength).find(({ steps }) => steps.length > 2);
if (way === undefined) throw new Error('There is no way through.');
const other = ways.toSorted(byLength).find(({ scenario }) => scenario !== way.scenario);
if (other === undefined) throw new Error('There is only one scenario.');

function byLength(one: WayThrough, another: WayThrough): number {
  return one.steps.length - another.steps.length;
}

test('after one visit, a run and its debrief need no network', async ({ page, context }) => {
  test.slow();
  const strangers = strangersOf(page);
  await firstVisit(page);
  await forgetTheRest(page);
  await context.setOffline(true);
  await playThrough(page, way);
  await readDebrief(page);
  expect(strangers).toEqual([]);
  await expectNoBarriers(page);
});

test('nor a server: from a fresh page, with a reload in the middle', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  await firstVisit(page);
  await forgetTheRest(page);
  await page.close();
  await site.close();
  const fresh = await context.newPage();
  await begin(fresh, way);
  for (const [place, step] of way.steps.entries()) {
    if (place === 1) {
      await fresh.reload();
      await expect(fresh.getByText('Turn 2', { exact: true })).toBeVisible();
    }
    await choose(fresh, step, place + 1);
  }
  await readDebrief(fresh);
  await fresh.reload();
  await expect(fresh.getByRole('heading', { name: 'How was that?' })).toBeVisible();
});

test('every page opens by its own address, with or without its slash', async ({ page, site }) => {
  await firstVisit(page);
  await site.close();
  for (const address of [
    `/s/${way.scenario}/`,
    `/s/${way.scenario}`,
    `/s/${way.scenario}/?from=a`,
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1, name: way.title })).toBeVisible();
  }
});

test('an address that is none of the site’s says so', async ({ page, context, site }) => {
  await firstVisit(page);
  await site.close();
  await context.setOffline(true);
  const answer = await page.goto('/nowhere/at/all?x=1');
  expect(answer?.status()).toBe(404);
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is no such page' }),
  ).toBeVisible();
  await expect(page.getByText('only what was there at your last visit')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the library' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('something goes wrong');
});

test('a newer version comes while a run is open, and waits until it is let in', async ({
  page,
  context,
  site,
}) => {
  test.slow();
  await firstVisit(page);
  const second = await context.newPage();
  await begin(second, other);
  await begin(page, way);
  const [opening, ...rest] = way.steps;
  if (opening === undefined) throw new Error('The way has no steps.');
  await choose(page, opening, 1);

  await site.replace();
  await newerHasCome(page);
  await expect(offer(page)).toHaveCount(0);
  await site.close();
  await forgetTheRest(page);
  for (const [place, step] of rest.entries()) await choose(page, step, place + 2);
  await expect(offer(page)).toHaveCount(0);
  await readDebrief(page);
  await expect(offer(page)).toBeVisible();
  await expectNoBarriers(page);
  await expect(page.getByText(FOOT.older)).toBeVisible();

  const run = new URL(page.url()).searchParams.get('run');
  await offer(page).click();
  await expect(page.getByText(FOOT.newer)).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get('run')).toBe(run);
  await expect(page.getByRole('heading', { name: 'Safety' })).toBeVisible();

  // The other page was in the middle of a run, and is still on the version it began with.
  await expect(second.getByText('Turn 1', { exact: true })).toBeVisible();
  for (const [place, step] of other.steps.entries()) await choose(second, step, place + 1);
  await readDebrief(second);
  await expect(second.getByText(FOOT.older)).toBeVisible();
  await offer(second).click();
  await expect(second.getByText(FOOT.newer)).toBeVisible();
  await expect(second.getByRole('heading', { name: 'Safety' })).toBeVisible();

  // Nobody stands on the older version any more.
  await second.close();
  await page.reload();
  await expect.poll(() => versionsKept(page)).toBe(1);
});

test('a newer version that nobody let in is there once all pages have been closed', async ({
  page,
  context,
  site,
}) => {
  await firstVisit(page);
  await site.replace();
  await newerHasCome(page);
  await expect(offer(page)).toBeVisible();
  await page.reload();
  await expect(page.getByText(FOOT.older)).toBeVisible();
  const blank = await context.newPage();
  await page.close();
  await site.close();
  await expect(async () => {
    await blank.goto('about:blank');
    await blank.goto(`/s/${way.scenario}/`);
    await expect(blank.getByText(FOOT.newer)).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

async function readDebrief(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await expect(page.getByRole('heading', { name: 'How was that?' })).toBeVisible();
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await expect(page.getByRole('heading', { name: 'Safety' })).toBeFocused();
}

function offer(page: Page) {
  return page.getByRole('status').getByRole('button', { name: 'Use it now' });
}

/** The browser looks for a newer worker, as it does by itself at every visit, and has all of it. */
async function newerHasCome(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  const state = () =>
    page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return waiting?.state ?? installing?.state ?? 'none';
    });
  await expect.poll(state, { timeout: 30_000 }).toBe('installed');
}

function versionsKept(page: Page): Promise<number> {
  return page.evaluate(async () => (await caches.keys()).length);
}
