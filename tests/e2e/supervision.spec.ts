/** From a debrief to one page for supervision: put together, printed, saved, and there again. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectNoBarriers, playThrough } from './trainee.ts';
import { library, waysToEveryEnding } from './ways.ts';

const [tables] = library();
if (tables === undefined) throw new Error('There are no scenarios.');
const [way] = waysToEveryEnding(tables).toSorted((a, b) => b.steps.length - a.steps.length);
const [first, second] = way?.steps ?? [];
if (way === undefined || first === undefined || second === undefined)
  throw new Error('There is no way through of two turns.');

test('a trainee takes one page to supervision, and nothing but what they chose', async ({
  page,
}) => {
  await toSupervision(page);
  await expect(page.getByText('Nothing is on the page yet.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^What was each of you/ })).not.toBeChecked();
  await expectNoBarriers(page);
  await page.getByRole('textbox', { name: 'What I want to bring' }).fill('I explain. *Always.*');
  await page.getByRole('checkbox', { name: /^Where in your body/ }).check();
  await page.getByRole('checkbox', { name: /^Turn 2/ }).check();
  await page.getByRole('checkbox', { name: 'What it counted as, and why' }).check();
  await page.getByRole('textbox', { name: 'My note to turn 2' }).fill('My feet were cold.');
  await page.getByRole('textbox', { name: 'My first question' }).fill('What did you hear?');
  const sheet = page.getByRole('article', { name: 'The page' });
  await expect(sheet.getByText(second.words)).toBeVisible();
  await expect(sheet.getByText(first.words)).toHaveCount(0);
  await expectNoBarriers(page);

  const printed = await printedPage(page);
  expect(printed.pages).toBe(1);
  for (const words of [
    'I explain. *Always.*',
    'In my shoulders.',
    second.words,
    'My feet were cold.',
    '1.',
    'What did you hear?',
  ])
    expect(printed.text).toContain(words);
  for (const words of [
    first.words,
    'Her, I think.',
    'Save it as Markdown',
    'Samaritans',
    'Nobody gets it',
  ])
    expect(printed.text).not.toContain(words);

  const markdown = await saved(page, 'Save it as Markdown');
  expect(markdown.name).toBe(`supervision-${tables.card.id}.md`);
  expect(markdown.bytes.toString()).toContain(
    '## What I want to bring\n\nI explain. \\*Always.\\*',
  );
  const word = await saved(page, 'Save it as a Word file');
  expect(word.name).toBe(`supervision-${tables.card.id}.docx`);
  // A Word file is a zip.
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');

  await page.reload();
  await expect(
    page.getByRole('article', { name: 'The page' }).getByText('My feet were cold.'),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Turn 1/ })).not.toBeChecked();
});

test('a page that has grown too long says so, and prints on as many as it needs', async ({
  page,
}) => {
  await toSupervision(page);
  const turns = page.getByRole('checkbox', { name: /^Turn \d/ });
  for (let place = 0; place < (await turns.count()); place += 1) await turns.nth(place).check();
  for (const more of await page.getByRole('checkbox', { name: /counted as|not said/ }).all())
    await more.check();
  await expect(page.getByText('This is more than one page by now.')).toBeVisible();
  expect((await printedPage(page)).pages).toBeGreaterThan(1);
});

async function toSupervision(page: Page): Promise<void> {
  if (way === undefined) return;
  await playThrough(page, way);
  await page.getByRole('button', { name: 'Go to the debrief' }).click();
  await page.getByRole('textbox', { name: /^Where in your body/ }).fill('In my shoulders.');
  await page.getByRole('combobox', { name: 'Further questions:' }).selectOption('The seven eyes');
  await page.getByRole('textbox', { name: /^Between us/ }).fill('Her, I think.');
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  await page.getByRole('link', { name: 'Put a page together for supervision' }).click();
  await expect(page.getByRole('heading', { name: 'Take to supervision' })).toBeVisible();
}

/** What the browser prints, as it would save it. */
async function printedPage(page: Page): Promise<{ readonly pages: number; readonly text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

async function saved(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
