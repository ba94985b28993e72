/** Pictures of the ways to practise: asked first, a pause after a reply, the map, supervision, undo. */
import type { Page } from '@playwright/test';
import { picture, settled } from './shots-picture.ts';

/** @param words Of a reply that stands on offer as the scenario opens. */
export async function practiceShots(
  page: Page,
  look: string,
  scenario: string,
  words: string,
): Promise<readonly string[]> {
  await page.goto(`/s/${scenario}/`);
  await page.getByRole('checkbox', { name: /^First in my own words/ }).check();
  await page.getByRole('checkbox', { name: /^Pause after each reply/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('textbox').fill('I left you alone with that.');
  const asked = await picture(page, look, 'session-asked-first');
  await page.getByRole('button', { name: 'Show the replies' }).click();
  await page.getByRole('button', { name: words, exact: true }).click();
  await page.getByRole('button', { name: 'Go on' }).waitFor();
  await settled(page);
  const paused = await picture(page, look, 'session-paused-after-reply');
  await page.goto(page.url().replace('/play/', '/debrief/'));
  await page.getByRole('textbox', { name: /^Where in your body/ }).fill('In my shoulders.');
  await page.getByRole('combobox', { name: 'Further questions:' }).selectOption('Gibbs’ cycle');
  const looking = await picture(page, look, 'debrief-looking-back', { whole: true });
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const own = await pictureOf(page, look, 'debrief-own-reply', 'Turn by turn');
  const road = await pictureOf(page, look, 'debrief-road', 'The road not taken');
  const debrief = page.url();
  const map = await mapShots(page, look);
  await page.goto(debrief);
  await page.getByRole('link', { name: 'Put a page together for supervision' }).click();
  await page.getByRole('checkbox', { name: /^Where in your body/ }).check();
  await page.getByRole('checkbox', { name: /^Turn 1/ }).check();
  await page.getByRole('checkbox', { name: 'What I would have said myself' }).check();
  await page.getByRole('checkbox', { name: /counted as/ }).check();
  await page.getByRole('textbox', { name: 'My first question' }).fill('What did you hear in that?');
  await page.evaluate(() => window.scrollTo(0, 0));
  const supervision = await picture(page, look, 'supervision', { whole: true });
  await page.goto(debrief);
  await page.getByRole('button', { name: 'Remove this run' }).click();
  const removed = await picture(page, look, 'debrief-removed');
  return [asked, paused, looking, own, road, ...map, supervision, removed];
}

/** The map with two ways on it, and a place of it opened. */
async function mapShots(page: Page, look: string): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Go back to turn 1 and answer otherwise' }).click();
  await page.getByRole('button', { name: 'Show the replies' }).click();
  const options = page.getByRole('region', { name: 'What do you do?' }).getByRole('button');
  await options.first().click();
  await page.getByText('Turn 2', { exact: true }).waitFor();
  await page.goto(page.url().replace('/play/', '/map/'));
  await page.getByRole('heading', { name: 'All that could have happened' }).waitFor();
  const whole = await picture(page, look, 'map', { whole: true });
  await page.getByRole('button', { name: /^Opening/ }).click();
  return [whole, await picture(page, look, 'map-place')];
}

async function pictureOf(page: Page, look: string, screen: string, title: string): Promise<string> {
  const heading = page.getByRole('heading', { name: title, exact: true }).first();
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  return picture(page, look, screen);
}
