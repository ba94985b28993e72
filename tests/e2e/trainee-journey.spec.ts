/**
 * The whole of practising: own words first, the session, looking back, another way from a turn,
 * and one page for supervision; by keyboard alone, and on a phone without a connection.
 */
import { type BrowserContextOptions, expect, type Page, test } from '@playwright/test';
import {
  type By,
  choose,
  endsAs,
  expectNoBarriers,
  expectNoSidewaysScroll,
  firstVisit,
  forgetTheRest,
  press,
  strangersOf,
  tabTo,
} from './trainee.ts';
import { library, type WayThrough, waysToEveryEnding } from './ways.ts';

const way = library()
  .flatMap(waysToEveryEnding)
  .filter(({ temper, steps }) => temper === 'even' && steps.length > 2)
  .toSorted((a, b) => a.steps.length - b.steps.length)[0];
if (way === undefined) throw new Error('There is no way through of three turns.');

interface Trainee {
  readonly how: string;
  readonly by: By;
  readonly offline: boolean;
  readonly with: BrowserContextOptions;
}

const TRAINEES: readonly Trainee[] = [
  {
    how: 'by keyboard alone, at a desk',
    by: 'keyboard',
    offline: false,
    with: { viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' },
  },
  {
    how: 'by touch, on a phone without a connection',
    by: 'touch',
    offline: true,
    with: {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      serviceWorkers: 'allow',
    },
  },
];

for (const trainee of TRAINEES) {
  test(`a trainee, ${trainee.how}: from the brief to a page for supervision`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const context = await browser.newContext({
      ...trainee.with,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      baseURL: baseURL ?? '',
    });
    const page = await context.newPage();
    const strangers = strangersOf(page);
    if (trainee.offline) {
      await firstVisit(page);
      await forgetTheRest(page);
      await context.setOffline(true);
    }
    await practise(page, way, trainee.by);
    expect(strangers).toEqual([]);
    await context.close();
  });
}

async function practise(page: Page, played: WayThrough, by: By): Promise<void> {
  await page.goto('/');
  await press(page, by, page.getByRole('link', { name: played.title, exact: true }));
  await tick(page, by, page.getByRole('checkbox', { name: /^First in my own words/ }));
  await expectNoBarriers(page);
  await press(page, by, page.getByRole('button', { name: 'Begin' }));
  for (const [place, step] of played.steps.entries()) {
    const box = page.getByRole('textbox', { name: 'What would you say, or do?' });
    await write(page, by, box, `Mine, in turn ${place + 1}.`);
    await press(page, by, page.getByRole('button', { name: 'Show the replies' }));
    await choose(page, step, place + 1, by);
  }
  await endsAs(page, played);

  await press(page, by, page.getByRole('button', { name: 'Go to the debrief' }));
  await write(page, by, page.getByRole('textbox', { name: /^Whom did what you said/ }), 'Me.');
  await press(page, by, page.getByRole('button', { name: 'Read the debrief' }));
  await expect(page.locator('#turn-1').getByText('Mine, in turn 1.')).toBeVisible();
  await expectNoBarriers(page);
  await expectNoSidewaysScroll(page);

  const last = played.steps.length;
  const back = page.getByRole('button', { name: `Go back to turn ${last} and answer otherwise` });
  await press(page, by, back);
  await press(page, by, page.getByRole('button', { name: 'Show the replies' }));
  await expect(page.getByText(`Turn ${last}`, { exact: true })).toBeVisible();
  const step = played.steps.at(-1);
  if (step !== undefined) await choose(page, step, last, by);
  await press(page, by, page.getByRole('button', { name: 'Go to the debrief' }));
  await press(page, by, page.getByRole('button', { name: 'Read the debrief' }));
  await press(page, by, page.getByRole('link', { name: 'How it went the time before' }));
  await expect(page.locator(`#turn-${last}`)).toBeFocused();

  await press(page, by, page.getByRole('link', { name: 'Put a page together for supervision' }));
  await tick(page, by, page.getByRole('checkbox', { name: /^Whom did what you said/ }));
  await tick(page, by, page.getByRole('checkbox', { name: /^Turn 1/ }));
  await tick(page, by, page.getByRole('checkbox', { name: 'What I would have said myself' }));
  await write(page, by, page.getByRole('textbox', { name: 'My first question' }), 'And you?');
  const sheet = page.getByRole('article', { name: 'The page' });
  for (const words of ['Me.', 'Mine, in turn 1.', 'And you?'])
    await expect(sheet.getByText(words)).toBeVisible();
  await expect(sheet.getByText('Mine, in turn 2.')).toHaveCount(0);
  await expectNoBarriers(page);
  await expectNoSidewaysScroll(page);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    press(page, by, page.getByRole('button', { name: 'Save it as a Word file' })),
  ]);
  expect(saved.suggestedFilename()).toBe(`supervision-${played.scenario}.docx`);

  // Both ways through are in what the weeks say together.
  await press(page, by, page.getByRole('link', { name: 'Back to the debrief' }));
  await press(page, by, page.getByRole('main').getByRole('link', { name: 'My practice' }));
  const runs = page.getByRole('region', { name: 'Every run' });
  await expect(runs.getByRole('link', { name: played.title })).toHaveCount(2);
  await expectNoBarriers(page);
  await expectNoSidewaysScroll(page);
}

type Target = ReturnType<Page['locator']>;

async function tick(page: Page, by: By, box: Target): Promise<void> {
  if (by === 'touch') await box.tap();
  else {
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  await expect(box).toBeChecked();
}

async function write(page: Page, by: By, box: Target, words: string): Promise<void> {
  if (by === 'touch') await box.tap();
  else await tabTo(page, box);
  await page.keyboard.type(words);
  await expect(box).toHaveValue(words);
}
