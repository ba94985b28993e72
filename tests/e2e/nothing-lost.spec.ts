/** Whatever happens to the page, a choice that was made is there again. */
import { expect, type Page, test } from '@playwright/test';
import { inStore } from './in-store.ts';
import { begin, choose } from './trainee.ts';
import { library, waysToEveryEnding } from './ways.ts';

const [tables] = library();
if (tables === undefined) throw new Error('There are no scenarios.');
const ways = waysToEveryEnding(tables);
const way = ways.toSorted((a, b) => b.steps.length - a.steps.length)[0];
if (way === undefined) throw new Error('There is no way through.');
const [first, second, third] = way.steps;
if (first === undefined || second === undefined || third === undefined)
  throw new Error('The way is too short for these journeys.');

test('a reload goes on where the run was', async ({ page }) => {
  await begin(page, way);
  await choose(page, first, 1);
  await choose(page, second, 2);
  await page.reload();
  await expect(page.getByText('Turn 3', { exact: true })).toBeVisible();
  await expect(page.getByText(first.words).first()).toBeVisible();
  await choose(page, third, 3);
});

test('a closed tab goes on from the library', async ({ page, context }) => {
  await begin(page, way);
  await choose(page, first, 1);
  await page.close();
  const again = await context.newPage();
  await again.goto('/');
  await again.getByRole('region', { name: 'Go on where you were' }).getByRole('link').click();
  await expect(again.getByText('Turn 2', { exact: true })).toBeVisible();
});

test('a second tab is taken along, and never plays over the first', async ({ page, context }) => {
  await begin(page, way);
  await choose(page, first, 1);
  const second_ = await context.newPage();
  await second_.goto(page.url());
  await expect(second_.getByText('Turn 2', { exact: true })).toBeVisible();
  await choose(page, second, 2);
  await expect(second_.getByText('Turn 3', { exact: true })).toBeVisible();
  await choose(second_, third, 3);
  await expect(
    page.getByText('Turn 4', { exact: true }).or(page.getByText('The session ends')),
  ).toBeVisible();
});

test('the client answers only once the choice is stored', async ({ page }) => {
  await begin(page, way);
  await choose(page, first, 1);
  const [stored] = await storedAttempts(page);
  expect(stored?.transcript.choices).toEqual([first.response]);
});

test('a crash in the middle of a run loses nothing', async ({ page, context }) => {
  await begin(page, way);
  await choose(page, first, 1);
  await choose(page, second, 2);
  const address = page.url();
  // The page is killed as a whole, with no chance to tidy up.
  const devtools = await context.newCDPSession(page);
  devtools.send('Page.crash').catch(() => {});
  await page.waitForEvent('crash');
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByText('Turn 3', { exact: true })).toBeVisible();
});

test('a run goes on, and is told, on the content it began with after the scenario has changed', async ({
  page,
}) => {
  await begin(page, way);
  await choose(page, first, 1);
  await expect.poll(() => storedContents(page)).toHaveLength(1);
  await asOlderContent(page, true);
  await page.reload();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  await expect(page.getByText('OLD WORDING').first()).toBeVisible();
});

test('a run whose content is gone says so, and can be begun anew', async ({ page }) => {
  await begin(page, way);
  await choose(page, first, 1);
  await expect.poll(() => storedContents(page)).toHaveLength(1);
  await asOlderContent(page, false);
  await page.reload();
  await expect(
    page.getByRole('heading', { name: 'The scenario of this run has changed' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Begin it anew' }).click();
  await expect(page.getByRole('heading', { level: 1, name: way.title })).toBeVisible();
});

test('a damaged record is set aside, and the rest goes on', async ({ page }) => {
  await begin(page, way);
  await choose(page, first, 1);
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const asked = indexedDB.open('reattune');
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => failed(asked.error);
    });
    const write = db.transaction('attempts', 'readwrite');
    write.objectStore('attempts').put({ id: 7, transcript: '\u0000' }, 'broken');
    write.objectStore('attempts').put('nonsense', 'worse');
    await new Promise((done) => {
      write.oncomplete = done;
    });
    db.close();
  });
  await page.goto('/');
  await expect(page.getByText('2 stored runs cannot be read')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).first().click();
  expect((await saved).suggestedFilename()).toMatch(/damaged/);
  await page.getByRole('button', { name: 'Remove it' }).first().click();
  await expect(page.getByText('One stored run cannot be read')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Go on where you were' })).toBeVisible();
  await page.goto(`/s/${way.scenario}/play/?run=worse`);
  await expect(page.getByRole('heading', { name: 'This run cannot be read' })).toBeVisible();
});

test('storage that is refused is said at once, and the run can be played and saved', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto(`/s/${way.scenario}/`);
  await expect(page.getByText('does not let the page store anything')).toBeVisible();
  await begin(page, way);
  await choose(page, first, 1);
  await choose(page, second, 2);
  await expect(page.getByText('does not let the page store anything')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this run as a file' }).click();
  expect((await saved).suggestedFilename()).toBe(`${way.scenario}.json`);
});

test('a full device is said, and the run goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (value, key) {
      const choices = value?.transcript?.choices;
      if (choices?.length > 1) throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  await begin(page, way);
  await choose(page, first, 1);
  await choose(page, second, 2);
  await expect(page.getByText('This device has no room left')).toBeVisible();
  await choose(page, third, 3);
});

test('what was wiped in the middle of a run is stored anew', async ({ page }) => {
  await begin(page, way);
  await choose(page, first, 1);
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asked = indexedDB.open('reattune');
      asked.onsuccess = () => done(asked.result);
    });
    const write = db.transaction(['attempts', 'contents'], 'readwrite');
    write.objectStore('attempts').clear();
    write.objectStore('contents').clear();
    await new Promise((done) => {
      write.oncomplete = done;
    });
    db.close();
  });
  await choose(page, second, 2);
  await page.reload();
  await expect(page.getByText('Turn 3', { exact: true })).toBeVisible();
});

test('links that lead nowhere say so, and have a way on', async ({ page }) => {
  for (const [address, title] of [
    ['/s/no-such-scenario/', 'There is no such scenario here'],
    ['/s/no-such-scenario/play/', 'There is no such scenario here'],
    [`/s/${way.scenario}/play/?run=nowhere`, 'This run is not on this device'],
    [`/s/${way.scenario}/debrief/?run=nowhere`, 'This run is not on this device'],
    ['/nowhere/at/all', 'There is no such page'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.getByRole('link', { name: 'Go to the library' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('something goes wrong');
  }
});

interface StoredAttempt {
  readonly transcript: { readonly choices: readonly string[] };
}

function storedAttempts(page: Page): Promise<readonly StoredAttempt[]> {
  return inStore(page, 'attempts') as Promise<readonly StoredAttempt[]>;
}

function storedContents(page: Page): Promise<readonly unknown[]> {
  return inStore(page, 'contents');
}

/** Makes the stored run one that was begun on an older wording, kept beside it or not. */
async function asOlderContent(page: Page, kept: boolean): Promise<void> {
  const [content] = await storedContents(page);
  const { older, hash, judgement } = await olderContent(content);
  await page.evaluate(
    async ([tables, contentHash, judgementHash, keep]) => {
      const db = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open('reattune');
        asked.onsuccess = () => done(asked.result);
      });
      const write = db.transaction(['attempts', 'contents'], 'readwrite');
      const attempts = write.objectStore('attempts');
      const asked = attempts.getAll();
      asked.onsuccess = () => {
        for (const attempt of asked.result) {
          attempt.transcript.content = contentHash;
          attempts.put(attempt, attempt.id);
        }
      };
      write.objectStore('contents').clear();
      if (keep) write.objectStore('contents').put(tables, `${contentHash}/${judgementHash}`);
      await new Promise((done) => {
        write.oncomplete = done;
      });
      db.close();
    },
    [older, hash, judgement, kept] as const,
  );
}

/** The same scenario with other words at every moment, honestly hashed. */
async function olderContent(content: unknown) {
  const { contentOf } = await import('../../src/simulation/verify-tables.ts');
  const older = JSON.parse(JSON.stringify(content));
  for (const moment of Object.values<{ client: { says?: string }[] }>(older.moments))
    for (const line of moment.client) line.says = `OLD WORDING ${line.says ?? ''}`;
  older.content = contentOf(older, older.card);
  return { older, hash: String(older.content), judgement: String(older.judgement.hash) };
}
