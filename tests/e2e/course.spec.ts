/**
 * The whole way of an assignment: a tutor makes a link, three trainees in browsers of their own
 * play and hand in, and the tutor reads the group's moments and shows one to the seminar.
 */
import { readFile } from 'node:fs/promises';
import {
  type Browser,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from '@playwright/test';
import { assignmentFrom } from '../../src/course/assignment-link.ts';
import { escaped, lead, playFromBrief, savedFile, toHandIn } from './assignments.ts';
import { fileOf, type ResultFile, resultOf, waysThrough } from './cohorts.ts';
import {
  type By,
  expectNoBarriers,
  expectNoSidewaysScroll,
  press,
  strangersOf,
  tabTo,
} from './trainee.ts';

const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const TITLE = 'Week 3: when it goes wrong';
const [firstWay, secondWay, thirdWay] = waysThrough.filter(({ temper }) => temper === 'even');
if (firstWay === undefined) throw new Error('No way begins in the ordinary temper.');

/** How a count of the group is told. */
const COUNTED = /\d of \d|nobody/i;

/** Three trainees, each in a browser of their own. */
const TRAINEES = [
  {
    alias: 'Ama',
    by: 'keyboard',
    look: { ...DESK, colorScheme: 'dark' },
    way: firstWay,
    offline: false,
  },
  { alias: 'Ben', by: 'touch', look: PHONE, way: secondWay ?? firstWay, offline: false },
  { alias: 'Carys', by: 'mouse', look: DESK, way: thirdWay ?? firstWay, offline: true },
] as const;

const TUTORS = [
  ['by keyboard alone, at a desk by night', 'keyboard', { ...DESK, colorScheme: 'dark' }],
  ['by touch, on a phone by day', 'touch', { ...PHONE, colorScheme: 'light' }],
] as const;

for (const [how, by, look] of TUTORS) {
  test(`a tutor, ${how}: link, three trainees, the group, a table, the seminar`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(360_000);
    const tutor = await somebody(browser, {
      ...look,
      reducedMotion: 'reduce',
      baseURL: baseURL ?? '',
    });
    const strangers = strangersOf(tutor);
    const link = await makeLink(tutor, by);
    const read = await assignmentFrom(new URL(link).hash);
    if (read === undefined || !('assignment' in read)) throw new Error('The link cannot be read.');

    const files: ResultFile[] = [];
    for (const trainee of TRAINEES) files.push(await handedInBy(browser, link, trainee));

    await toGroup(tutor, by);
    await addFiles(tutor, by, files.slice(0, 2));
    await paste(tutor, by, files[2]?.buffer.toString() ?? '');
    for (const { alias } of TRAINEES)
      await expect(
        tutor.getByRole('heading', { level: 3, name: alias, exact: true }),
      ).toBeVisible();
    await expect(tutor.getByText('A group as small as that is not broken down')).toBeVisible();
    await expectNoBarriers(tutor);

    // Five more send theirs; one of the files has come to harm, and takes no other along.
    const more = await Promise.all(
      ['Dev', 'Erin', 'Femi', 'Grace', 'Hugh'].map((alias, place) =>
        resultOf(read.assignment, alias, [
          firstWay,
          waysThrough[place % waysThrough.length] ?? firstWay,
        ]),
      ),
    );
    const cutOff = fileOf('torn', files[0]?.buffer.toString().slice(0, -40) ?? '');
    await addFiles(tutor, by, [...more, cutOff, ...files.slice(0, 1)]);
    await expect(tutor.getByText('Eight people have handed in.')).toBeVisible();
    await expect(tutor.getByText(/Its code is cut off/)).toBeVisible();
    await expectNoBarriers(tutor);
    await expectNoSidewaysScroll(tutor);

    await press(tutor, by, tutor.getByRole('link', { name: /^Ama, attempt 1/ }));
    await expect(tutor.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(tutor.getByRole('heading', { name: 'Safety' })).toBeVisible();
    await expect(tutor.getByRole('textbox')).toHaveCount(0);
    await expectNoBarriers(tutor);
    await tutor.goBack();
    await expect(tutor.getByRole('heading', { name: 'The moments of the group' })).toBeVisible();

    const table = await tableOf(tutor, by);
    expect(table.startsWith('\uFEFF"Scenario","Moment"')).toBe(true);
    for (const { alias } of TRAINEES) expect(table).not.toContain(alias);
    expect(table).toContain(`"${lead.opening}"`);

    await seminar(tutor, by);
    expect(strangers).toEqual([]);
    await tutor.context().close();
  });
}

/** A page of a browser that nobody has used. */
async function somebody(browser: Browser, look: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...look });
  return context.newPage();
}

async function makeLink(tutor: Page, by: By): Promise<string> {
  await tutor.goto('/');
  await press(tutor, by, tutor.getByRole('link', { name: 'For tutors' }));
  await write(tutor, by, tutor.getByRole('textbox', { name: 'Title' }), TITLE);
  const wanted = tutor.getByRole('checkbox', { name: new RegExp(escaped(firstWay?.title ?? '')) });
  if (by === 'keyboard') {
    await tabTo(tutor, wanted);
    await tutor.keyboard.press('Space');
  } else await wanted.tap();
  await press(tutor, by, tutor.getByRole('button', { name: 'Make the link' }));
  await expect(tutor.getByRole('heading', { name: `“${TITLE}” is ready` })).toBeFocused();
  await expect(tutor.getByRole('img', { name: /QR code/ }).first()).toBeVisible();
  return tutor.getByRole('textbox', { name: 'The link' }).first().inputValue();
}

/** A trainee opens the link, plays to an ending and saves the result. */
async function handedInBy(
  browser: Browser,
  link: string,
  { alias, by, look, way, offline }: (typeof TRAINEES)[number],
): Promise<ResultFile> {
  const serviceWorkers = offline ? 'allow' : 'block';
  const baseURL = new URL(link).origin;
  const page = await somebody(browser, { ...look, serviceWorkers, baseURL });
  const strangers = strangersOf(page);
  if (offline) {
    await page.goto('/');
    const ready = page.getByText('Reattune now works without a connection.');
    await expect(ready).toBeVisible({ timeout: 60_000 });
    await page.context().setOffline(true);
  }
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: way.title })).toBeVisible();
  await expect(page.getByText('your answer to “How was that?”')).toBeVisible();
  await playFromBrief(page, way, by);
  await toHandIn(page, by);
  await write(page, by, page.getByRole('textbox', { name: 'The name to hand in under' }), alias);
  const { name, text } = await savedFile(page, by);
  expect(strangers).toEqual([]);
  await page.context().close();
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

async function toGroup(tutor: Page, by: By): Promise<void> {
  await tutor.goto('/course/');
  await press(tutor, by, tutor.getByRole('link', { name: `See the group: ${TITLE}` }));
  await expect(tutor.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await expect(tutor.getByText('Nothing has been handed in yet.')).toBeVisible();
}

async function addFiles(tutor: Page, by: By, files: readonly ResultFile[]): Promise<void> {
  const choosing = tutor.waitForEvent('filechooser');
  if (by === 'keyboard') {
    await tabTo(tutor, tutor.getByLabel('Choose files'));
    await tutor.keyboard.press('Enter');
  } else await tutor.getByText('Choose files').tap();
  await (await choosing).setFiles([...files]);
}

async function paste(tutor: Page, by: By, text: string): Promise<void> {
  await write(tutor, by, tutor.getByRole('textbox', { name: 'Paste codes' }), text);
  await press(tutor, by, tutor.getByRole('button', { name: 'Read what was pasted' }));
}

async function write(
  page: Page,
  by: By,
  box: ReturnType<Page['locator']>,
  text: string,
): Promise<void> {
  if (by !== 'keyboard') return box.fill(text);
  await tabTo(page, box);
  await page.keyboard.insertText(text);
}

async function tableOf(tutor: Page, by: By): Promise<string> {
  const saving = tutor.waitForEvent('download');
  await press(tutor, by, tutor.getByRole('button', { name: /the moments/ }));
  return readFile(await (await saving).path(), 'utf8');
}

/** One moment large: first the question, then what the group chose; no name anywhere. */
async function seminar(tutor: Page, by: By): Promise<void> {
  await press(tutor, by, tutor.getByRole('link', { name: 'Show it to the group' }).first());
  await expect(tutor.getByRole('heading', { name: 'What would you say?' })).toBeVisible();
  const asked = tutor.getByRole('region', { name: 'What would you say?' });
  await expect(asked).not.toContainText(COUNTED);
  await expectNoBarriers(tutor);
  if (by === 'keyboard') await tutor.keyboard.press('Space');
  else await tutor.getByRole('button', { name: 'Show what the group chose' }).tap();
  await expect(tutor.getByRole('region', { name: 'What the group chose' })).toContainText(COUNTED);
  await expectNoBarriers(tutor);
  await expectNoSidewaysScroll(tutor);
  const words = await tutor.getByRole('heading', { level: 1 }).innerText();
  const shown = await tutor.locator('body').innerText();
  for (const { alias } of TRAINEES) expect(shown).not.toContain(alias);
  const onward = tutor.getByRole('button', { name: 'Next' });
  const back = (await onward.isDisabled()) ? 'Previous' : 'Next';
  if (by === 'keyboard') await tutor.keyboard.press(back === 'Next' ? 'ArrowRight' : 'ArrowLeft');
  else await tutor.getByRole('button', { name: back }).tap();
  await expect(tutor.getByRole('heading', { level: 1 })).not.toHaveText(words);
  await expect(tutor.getByRole('heading', { name: 'What would you say?' })).toBeVisible();
}
