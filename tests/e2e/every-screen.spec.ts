/** Every screen in every state, in light, dark and forced colours: no barriers, nothing sideways. */
import { expect, type Page, test } from '@playwright/test';
import { practisedRuns } from '../../scripts/practised.ts';
import { leaveInStore } from './in-store.ts';
import {
  begin,
  choose,
  expectNoBarriers,
  expectNoSidewaysScroll,
  playThrough,
  strangersOf,
} from './trainee.ts';
import { library, type WayThrough, waysToEveryEnding } from './ways.ts';

const all = library();
const ways = all.flatMap(waysToEveryEnding);
const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { contextOptions: { forcedColors: 'active' } },
} as const;
const SIZES = {
  'a phone': { width: 360, height: 740 },
  'a desk': { width: 1280, height: 800 },
} as const;
const TURNS = Object.keys(LOOKS).length * Object.keys(SIZES).length;

const longest = oneEach(ways);

for (const [nth, [look, use]] of Object.entries(LOOKS).entries()) {
  for (const [mth, [size, viewport]] of Object.entries(SIZES).entries()) {
    const turn = 2 * nth + mth;
    test.describe(`${look}, on ${size}`, () => {
      // Contrast is judged at rest; that movement passes is for the journeys to see.
      test.use({
        ...use,
        viewport,
        contextOptions: {
          reducedMotion: 'reduce',
          ...('contextOptions' in use ? use.contextOptions : {}),
        },
      });

      test('library, brief, and what is not here', async ({ page }) => {
        await page.goto('/');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await sound(page);
        // The briefs differ in their words alone: each is looked at in one look and size.
        for (const { card } of all.filter((_, index) => index % TURNS === turn % all.length)) {
          await page.goto(`/s/${card.id}/`);
          await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
          await sound(page);
        }
        await page.goto('/a-minute/?left');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await sound(page);
        await page.goto('/nowhere');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await sound(page);
      });

      test('my practice, before anything was played and after much was', async ({ page }) => {
        await page.goto('/practice/');
        await expect(page.getByRole('link', { name: 'Choose a scenario' })).toBeVisible();
        await sound(page);
        await leavePractised(page);
        await sound(page);
      });

      // In forced colours each setting is looked at in one of the two sizes.
      const seen = ofEachSetting(turn).filter(
        (_, index) => look !== 'forced colours' || index % 2 === mth,
      );
      for (const way of seen) {
        test(`a session: ${way.scenario}`, async ({ page }) => {
          test.slow();
          await begin(page, way);
          await sound(page);
          // The turns differ in their words alone; on a phone each is looked at.
          const looked = size === 'a phone' && look === 'light' ? way.steps : way.steps.slice(0, 2);
          for (const [place, step] of looked.entries()) {
            await choose(page, step, place + 1);
            await sound(page);
          }
        });
      }

      // Each look in one of the two sizes.
      if (mth === nth % 2)
        test('asked first, asked for the pull, paused after a reply, and a page for supervision', async ({
          page,
        }) => {
          const way = longest[turn % longest.length];
          const step = way?.steps[0];
          if (way === undefined || step === undefined) throw new Error('There is no way through.');
          await page.goto(`/s/${way.scenario}/`);
          await page.getByRole('radio', { name: way.about }).check();
          await page.getByRole('checkbox', { name: /^First in my own words/ }).check();
          await page.getByRole('checkbox', { name: /^Pause after each reply/ }).check();
          await page.getByRole('checkbox', { name: /^Ask me what the pull is/ }).check();
          await sound(page);
          await page.getByRole('button', { name: 'Begin' }).click();
          await expect(page.getByRole('button', { name: /^To explain/ })).toBeVisible();
          await sound(page);
          await page.keyboard.press('e');
          await page.getByRole('textbox').fill('I left you alone with that.');
          await sound(page);
          await page.getByRole('button', { name: 'Show the replies' }).click();
          await page.getByRole('button', { name: step.words, exact: true }).click();
          await page.getByRole('button', { name: 'Go on' }).waitFor();
          await unfoldEverything(page);
          await sound(page);
          await page.goto(page.url().replace('/play/', '/debrief/'));
          await page.getByRole('button', { name: 'Read the debrief' }).click();
          await unfoldEverything(page);
          await sound(page);
          await toSupervision(page);
          await page.getByRole('checkbox', { name: /^Turn 1/ }).check();
          for (const more of await page.getByRole('checkbox').all()) await more.check();
          await unfoldEverything(page);
          await sound(page);
        });

      // Each look in the other of the two sizes.
      if (mth !== nth % 2)
        test('drills: the list, a moment, what a reply did, the end, and naming', async ({
          page,
        }) => {
          test.slow();
          await page.goto('/practice/drills/');
          await expect(page.getByRole('heading', { name: 'What is due' })).toBeVisible();
          await sound(page);
          await page
            .getByRole('link', { name: 'Giving the reason, or justifying' })
            .first()
            .click();
          for (let nth = 1; nth <= 6; nth += 1) {
            await expect(page.getByText(`Moment ${nth} of 6`)).toBeVisible();
            if (nth === 1) await sound(page);
            await page
              .getByRole('region', { name: 'What do you do?' })
              .getByRole('button')
              .first()
              .click();
            await unfoldEverything(page);
            if (nth === 1) await sound(page);
            await page
              .getByRole('button', { name: /^(Next moment|To the end of the set)$/ })
              .click();
          }
          await page.getByRole('button', { name: 'About right' }).click();
          await unfoldEverything(page);
          await sound(page);
          await page.goto('/practice/drills/?name');
          await expect(page.getByText('Reply 1 of 6')).toBeVisible();
          await sound(page);
          const naming = page.getByRole('region', { name: 'What is it, here?' });
          await naming.getByRole('button').first().click();
          await unfoldEverything(page);
          await sound(page);
        });

      // They are the same in every setting, but for the words and the picture of the room.
      const two = [0, 1].flatMap((more) => seen[(turn + more) % seen.length] ?? []);
      for (const way of two) {
        test(`pausing, leaving, and the debrief: ${way.scenario}`, async ({ page }) => {
          test.slow();
          await begin(page, way);
          await page.getByRole('button', { name: 'Pause', exact: true }).click();
          await expect(page.getByRole('dialog', { name: /Paused/ })).toBeVisible();
          await sound(page);
          await page.getByRole('button', { name: 'A minute for yourself' }).click();
          await expect(page.getByRole('button', { name: /^Skip this one/ })).toBeVisible();
          await sound(page);
          await page.keyboard.press('Escape');
          await page.getByRole('button', { name: 'Leave', exact: true }).click();
          await expect(page.getByRole('dialog', { name: /Leave/ })).toBeVisible();
          await sound(page);
          await page.getByRole('button', { name: 'Stay', exact: true }).click();
          for (const [place, step] of way.steps.entries()) await choose(page, step, place + 1);
          await page.getByRole('button', { name: 'Go to the debrief' }).click();
          await expect(page.getByRole('heading', { name: 'How was that?' })).toBeVisible();
          await sound(page);
          await page.getByRole('button', { name: 'Read the debrief' }).click();
          await expect(page.getByRole('heading', { name: 'Safety' })).toBeFocused();
          await unfoldEverything(page);
          await sound(page);
          await toMap(page);
          await unfoldEverything(page);
          await sound(page);
          await page.getByRole('button', { name: /^Opening/ }).click();
          await expect(page.getByRole('dialog')).toBeVisible();
          await sound(page);
        });
      }
    });
  }
}

test.describe('at 320 px, and at four times the size', () => {
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 320, height: 256 },
  ]) {
    test(`nothing scrolls sideways at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const [way] = ways;
      if (way === undefined) throw new Error('There is no way through.');
      await page.goto('/');
      await expectNoSidewaysScroll(page);
      await page.goto(`/s/${way.scenario}/`);
      await expectNoSidewaysScroll(page);
      await playThrough(page, way);
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: 'Go to the debrief' }).click();
      await page.getByRole('button', { name: 'Read the debrief' }).click();
      await unfoldEverything(page);
      await expectNoSidewaysScroll(page);
      await toMap(page);
      await unfoldEverything(page);
      await expectNoSidewaysScroll(page);
      await page.getByRole('link', { name: 'Back to the debrief' }).click();
      await toSupervision(page);
      for (const turn of await page.getByRole('checkbox', { name: /^Turn \d/ }).all())
        await turn.check();
      for (const more of await page.getByRole('checkbox').all()) await more.check();
      await unfoldEverything(page);
      await expectNoSidewaysScroll(page);
      await leavePractised(page);
      await expectNoSidewaysScroll(page);
    });
  }
});

test('new words are announced once, and the focus is never lost', async ({ page }) => {
  const [way] = ways;
  const [step] = way?.steps ?? [];
  if (way === undefined || step === undefined) throw new Error('There is no way through.');
  await begin(page, way);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    for (const live of document.querySelectorAll('[aria-live]'))
      new MutationObserver(() => told.push(live.textContent ?? '')).observe(live, {
        subtree: true,
        childList: true,
        characterData: true,
      });
  });
  await choose(page, step, 1);
  await expect(page.getByRole('heading', { level: 2, name: way.client })).toBeFocused();
  const told = await page.evaluate(() => Reflect.get(window, 'told') as string[]);
  expect(new Set(told).size).toBe(1);
});

test('with reduced motion nothing moves, and what moves things is not even fetched', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const way = ways.toSorted((a, b) => b.steps.length - a.steps.length)[0];
  if (way === undefined) throw new Error('There is no way through.');
  await playThrough(page, way);
  expect(asked.filter((address) => address.includes('moving'))).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('nothing that is typed leaves the page, and nothing is asked of another host', async ({
  page,
}) => {
  const strangers = strangersOf(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const [way] = ways;
  if (way === undefined) throw new Error('There is no way through.');
  await playThrough(page, way);
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await page
    .getByRole('textbox', { name: 'How was that?' })
    .fill('CANARY-7f3a: I wanted to explain.');
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take the transcript away' }).click();
  const stream = await (await saved).createReadStream();
  const chunks: string[] = [];
  for await (const chunk of stream) chunks.push(String(chunk));
  expect(chunks.join('')).toContain(way.scenario);
  expect(chunks.join('')).not.toContain('CANARY');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'How was that?' })).toHaveValue(
    'CANARY-7f3a: I wanted to explain.',
  );
  expect(sent.filter((request) => request.includes('CANARY'))).toEqual([]);
  expect(page.url()).not.toContain('CANARY');
  expect(strangers).toEqual([]);
});

test('a run can be played again, with the same temper or another', async ({ page }) => {
  const [way] = ways;
  if (way === undefined) throw new Error('There is no way through.');
  await playThrough(page, way);
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const first = new URL(page.url()).searchParams.get('run');
  await page.getByRole('radio').last().check();
  await page.getByRole('button', { name: /again/i }).click();
  await expect(page.getByRole('region', { name: 'What do you do?' })).toBeVisible();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('run')).not.toBe(first);
});

/** My practice of somebody with a habit, all of it unfolded. */
async function leavePractised(page: Page): Promise<void> {
  for (const run of practisedRuns(all)) await leaveInStore(page, run);
  await page.goto('/practice/');
  await expect(page.getByText('You often explain when you are confronted.')).toBeVisible();
  await unfoldEverything(page);
}

/** Opens all that opens, at every depth. */
async function unfoldEverything(page: Page): Promise<void> {
  for (const folded of await page.locator('details').all())
    await folded.evaluate((details) => details.setAttribute('open', ''));
}

async function toMap(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Look at the map' }).click();
  await expect(page.getByRole('heading', { name: 'All that could have happened' })).toBeVisible();
}

async function toSupervision(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Put a page together for supervision' }).click();
  await expect(page.getByRole('heading', { name: 'Take to supervision' })).toBeVisible();
}

async function sound(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectNoBarriers(page);
}

/** One way for each setting, another scenario's in each look and size as far as there are any. */
function ofEachSetting(turn: number): readonly WayThrough[] {
  const settings = new Map<string, WayThrough[]>();
  for (const { card } of all) {
    const way = longest.find(({ scenario }) => scenario === card.id);
    const known = settings.get(card.setting) ?? [];
    if (way !== undefined) settings.set(card.setting, [...known, way]);
  }
  return [...settings.values()].flatMap((alike) => alike[turn % alike.length] ?? []);
}

/** One way for each scenario: the longest. */
function oneEach(many: readonly WayThrough[]): readonly WayThrough[] {
  const longest = new Map<string, WayThrough>();
  for (const way of many)
    if ((longest.get(way.scenario)?.steps.length ?? 0) < way.steps.length)
      longest.set(way.scenario, way);
  return [...longest.values()];
}
