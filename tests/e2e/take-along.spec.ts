/** What is kept in one browser goes into a file, and out of it into another; or is erased. */
import { readFile } from 'node:fs/promises';
import {
  type Browser,
  type BrowserContext,
  type Download,
  expect,
  type Page,
  test,
} from '@playwright/test';
import {
  begin,
  choose,
  expectNoBarriers,
  expectNoSidewaysScroll,
  playThrough,
  press,
  strangersOf,
  tabTo,
} from './trainee.ts';
import { library, type WayThrough, waysToEveryEnding } from './ways.ts';

const ways = library().flatMap(waysToEveryEnding);
const [ended, open] = twoScenarios(ways);
const MARKER = 'MARKER-OF-MY-OWN-WORDS';
const PASSPHRASE = 'kettle umbrella eleven moss';

test('a file from one profile gives the same runs in another, twice over without doubles', async ({
  page,
  browser,
}) => {
  test.slow();
  const strangers = strangersOf(page);
  await playTwoRuns(page);
  const file = await saved(page, async () => {
    await page.getByRole('button', { name: 'Save the file' }).click();
  });
  expect(file.name).toMatch(/^reattune-\d{4}-\d\d-\d\d\.json$/);
  expect(file.text).toContain(MARKER);
  const kept = await everythingIn(page);

  const other = await profile(browser);
  const there = await other.newPage();
  await there.goto('/take-along/');
  await expect(there.getByText('Nothing yet.')).toBeVisible();
  for (const told of ['2 runs added.', '2 runs were here already.']) {
    await there.getByLabel('Choose the file').setInputFiles(file.asInput);
    await expect(there.getByText(told)).toBeVisible();
    expect(await everythingIn(there)).toEqual(kept);
  }
  await expect(there.getByText('2 runs and 1 reflection.')).toBeVisible();

  await there.goto('/');
  await there
    .getByRole('region', { name: 'Go on where you were' })
    .getByRole('link', { name: open.title })
    .click();
  await expect(there.getByText('Turn 2', { exact: true })).toBeVisible();
  const [, second] = open.steps;
  if (second !== undefined) await choose(there, second, 2);

  await there.goto(await debriefOf(there, ended));
  await expect(there.getByRole('textbox', { name: 'How was that?' })).toHaveValue(MARKER);
  await there.getByRole('button', { name: 'Read the debrief' }).click();
  await expect(there.getByRole('heading', { name: /^Turn 1/ }).first()).toBeVisible();
  expect(strangers).toEqual([]);

  // Played on over there, it comes home as the run it was.
  await there.goto('/take-along/');
  const back = await saved(there, async () => {
    await there.getByRole('button', { name: 'Save the file' }).click();
  });
  await page.getByLabel('Choose the file').setInputFiles(back.asInput);
  await expect(page.getByText('1 run taken further, 1 was here already.')).toBeVisible();
  await other.close();
});

test('with a passphrase the file tells nothing, and opens for whoever knows it', async ({
  page,
  browser,
}) => {
  test.slow();
  await playTwoRuns(page);
  await page.getByRole('radio', { name: /knows a passphrase/ }).check();
  await page.getByLabel('Passphrase for the file').fill(PASSPHRASE);
  const file = await saved(page, async () => {
    await page.getByRole('button', { name: 'Save the file' }).click();
  });
  expect(file.name).toMatch(/\.reattune$/);
  for (const word of [MARKER, open.scenario, PASSPHRASE]) expect(file.text).not.toContain(word);
  expect(JSON.parse(file.text)).toMatchObject({ cipher: 'AES-256-GCM', iterations: 600_000 });

  const other = await profile(browser);
  const there = await other.newPage();
  await there.goto('/take-along/');
  await there.getByLabel('Choose the file').setInputFiles(file.asInput);
  const field = there.getByLabel('Passphrase of the file');
  await expect(field).toBeFocused();
  await field.fill('kettle umbrella eleven');
  await there.getByRole('button', { name: 'Open it' }).click();
  await expect(there.getByText('The passphrase does not fit')).toBeVisible();
  await expect(there.getByText('Nothing yet.')).toBeVisible();
  await field.fill(PASSPHRASE);
  await there.getByRole('button', { name: 'Open it' }).click();
  await expect(there.getByText('2 runs added.')).toBeVisible();
  expect(await everythingIn(there)).toEqual(await everythingIn(page));
  await other.close();
});

test('what is no file of ours, or is cut off, is told, and nothing is taken', async ({ page }) => {
  await page.goto('/take-along/');
  const chooser = page.getByLabel('Choose the file');
  const give = (text: string) =>
    chooser.setInputFiles({ name: 'file.json', mimeType: '', buffer: Buffer.from(text) });
  await give('GIF89a');
  await expect(page.getByText('This is no file that was saved on this page')).toBeVisible();
  await give('{"reattune":"kept","format":1,"runs":[{"id":');
  await expect(page.getByText('The file is cut off')).toBeVisible();
  await give('{"reattune":"kept","format":7}');
  await expect(page.getByText('newer version of Reattune')).toBeVisible();
  await give('{"reattune":"kept","format":1,"runs":[7]}');
  await expect(page.getByText('1 run could not be read.')).toBeVisible();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
});

test('a file that is dropped on the page is brought in', async ({ page }) => {
  await page.goto('/take-along/');
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{"reattune":"kept","format":1}'], 'dropped.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });
  await expect(page.getByText('The file holds nothing')).toBeVisible();
});

test('everything is erased, and a tab that still has a run open writes nothing back', async ({
  page,
  context,
}) => {
  const [first, second] = open.steps;
  if (first === undefined || second === undefined) throw new Error('The way is too short.');
  await begin(page, open);
  await choose(page, first, 1);
  const other = await context.newPage();
  await other.goto('/take-along/');
  await expect(other.getByText('1 run.', { exact: true })).toBeVisible();
  await other.evaluate(() => localStorage.setItem('reattune-note', 'x'));
  await other.getByRole('button', { name: 'Erase everything here' }).click();
  const dialog = other.getByRole('dialog', { name: 'Erase everything that is kept here?' });
  await expect(dialog.getByText('Nobody can bring it back')).toBeVisible();
  const file = await saved(
    other,
    () => dialog.getByRole('button', { name: 'Save everything as a file first' }).click(),
    false,
  );
  expect(file.text).toContain(open.scenario);
  await dialog.getByRole('button', { name: 'Erase it for good' }).click();
  await expect(other.getByText('has been erased. Whatever you play from now on')).toBeVisible();
  await expect(page.getByText('has been erased, from another tab')).toBeVisible();
  expect(await everythingIn(other)).toEqual({});
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);

  // From here on it is a device like any other.
  await begin(page, open);
  await choose(page, first, 1);
  await page.goto('/take-along/');
  await expect(page.getByText('1 run.', { exact: true })).toBeVisible();
});

test('by keyboard alone: found at the foot, saved, and erased', async ({ page }) => {
  await page.goto('/');
  await press(page, 'keyboard', page.getByRole('link', { name: 'Take it along' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Take it along' })).toBeFocused();
  // Not `press`: Enter on a radio sends its form.
  await tabTo(page, page.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Passphrase for the file')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSPHRASE);
  const file = await saved(page, () => page.keyboard.press('Enter'), false);
  expect(file.name).toMatch(/\.reattune$/);
  const erase = page.getByRole('button', { name: 'Erase everything here' });
  await press(page, 'keyboard', erase);
  await page.keyboard.press('Escape');
  await expect(erase).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, 'keyboard', page.getByRole('button', { name: 'Erase it for good' }));
  await expect(page.getByText('has been erased. Whatever you play from now on')).toBeVisible();
});

test('storage that is refused is said, and a file still carries what was played', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  const [first] = open.steps;
  if (first === undefined) throw new Error('The way is too short.');
  await begin(page, open);
  await choose(page, first, 1);
  await page.getByRole('button', { name: 'Leave', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('link', { name: 'Take it along' }).click();
  await expect(page.getByText('does not let the page store anything')).toBeVisible();
  await expect(page.getByText('1 run.', { exact: true })).toBeVisible();
  const file = await saved(
    page,
    () => page.getByRole('button', { name: 'Save the file' }).click(),
    false,
  );
  expect(JSON.parse(file.text).runs).toHaveLength(1);
});

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { contextOptions: { forcedColors: 'active' } },
} as const;
for (const [look, use] of Object.entries(LOOKS)) {
  test.describe(`${look}, on 320 pixels`, () => {
    test.use({ ...use, viewport: { width: 320, height: 640 } });
    test('nothing is in anybody’s way', async ({ page }) => {
      const sound = async () => {
        await expectNoBarriers(page);
        await expectNoSidewaysScroll(page);
      };
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto('/take-along/');
      await expect(page.getByText('Nothing yet.')).toBeVisible();
      await sound();
      await page.getByRole('radio', { name: /knows a passphrase/ }).check();
      await page.getByRole('button', { name: 'Save the file' }).click();
      await page.getByLabel('Choose the file').setInputFiles({
        name: `${'a-name-without-a-break'.repeat(4)}.json`,
        mimeType: '',
        buffer: Buffer.from('{"reattune":"kept","format":1,"runs":[1,2],"damaged":[1]}'),
      });
      await expect(page.getByText('2 runs could not be read.')).toBeVisible();
      await sound();
      await page.getByRole('button', { name: 'Erase everything here' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await sound();
    });
  });
}

/** One run to its end with words about it, one that stands at its second turn. */
async function playTwoRuns(page: Page): Promise<void> {
  await playThrough(page, ended);
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  const words = page.getByRole('textbox', { name: 'How was that?' });
  await words.fill(MARKER);
  await words.blur();
  const [first] = open.steps;
  if (first === undefined) throw new Error('The way is too short.');
  await begin(page, open);
  await choose(page, first, 1);
  await page.goto('/take-along/');
  await expect(page.getByText('2 runs and 1 reflection.')).toBeVisible();
}

interface SavedFile {
  readonly name: string;
  readonly text: string;
  readonly asInput: { name: string; mimeType: string; buffer: Buffer };
}

/** The file that the browser is given by what is done. */
async function saved(page: Page, act: () => Promise<void>, told = true): Promise<SavedFile> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await act();
  const download = await coming;
  if (told) await expect(page.getByText('Your browser has the file').first()).toBeVisible();
  const buffer = await readFile(await download.path());
  const name = download.suggestedFilename();
  return { name, text: buffer.toString('utf8'), asInput: { name, mimeType: '', buffer } };
}

/** Another person's browser, or another device: nothing is shared with the first. */
function profile(browser: Browser): Promise<BrowserContext> {
  const { baseURL } = test.info().project.use;
  return browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'en-GB' });
}

/** Every record of every store that has any, by store and key. */
function everythingIn(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('reattune');
      asked.onsuccess = () => done(asked.result);
    });
    const found: Record<string, Record<string, unknown>> = {};
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name);
      await new Promise<void>((done) => {
        const asked = store.openCursor();
        asked.onsuccess = () => {
          const cursor = asked.result;
          if (cursor === null) return done();
          found[name] = { ...found[name], [String(cursor.key)]: cursor.value };
          cursor.continue();
        };
      });
    }
    db.close();
    return found;
  });
}

async function debriefOf(page: Page, way: WayThrough): Promise<string> {
  const { attempts } = (await everythingIn(page)) as {
    attempts: Record<string, { transcript: { scenario: string } }>;
  };
  const [id] = Object.entries(attempts).find(
    ([, { transcript }]) => transcript.scenario === way.scenario,
  ) ?? [''];
  return `/s/${way.scenario}/debrief/?run=${id}`;
}

/** A short way through one scenario, and one through another that is long enough to stop in. */
function twoScenarios(all: readonly WayThrough[]): readonly [WayThrough, WayThrough] {
  const byLength = [...all].sort((a, b) => a.steps.length - b.steps.length);
  const [shortest] = byLength;
  const other = byLength.find(
    ({ scenario, steps }) => scenario !== shortest?.scenario && steps.length > 3,
  );
  if (shortest === undefined || other === undefined) throw new Error('Two scenarios are needed.');
  return [shortest, other];
}
