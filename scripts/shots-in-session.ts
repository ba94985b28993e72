/** Pictures of what can be asked for in a session: a pause, a minute for oneself, what the pull is. */
import type { Page } from '@playwright/test';
import { picture } from './shots-picture.ts';

/** @param words Of a reply that stands on offer as the scenario opens. */
export async function inSessionShots(
  page: Page,
  look: string,
  scenario: string,
  words: string,
): Promise<readonly string[]> {
  await page.addInitScript({ content: ONE_VOICE });
  await page.goto(`/s/${scenario}/`);
  await page.getByRole('checkbox', { name: /^Ask me what the pull is/ }).check();
  await page.getByRole('checkbox', { name: /^Ask me what the pull is/ }).blur();
  await page.getByRole('button', { name: 'Begin' }).scrollIntoViewIfNeeded();
  const ways = await picture(page, look, 'brief-ways-to-play');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Pass' }).waitFor();
  const pull = await picture(page, look, 'session-pull-asked');
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Note it otherwise' }).waitFor();
  const noted = await picture(page, look, 'session-pull-noted');
  await page.getByRole('button', { name: words, exact: true }).click();
  await page.getByRole('button', { name: /^None/ }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByText('How it works').click();
  await page.getByRole('checkbox', { name: /^Read the client/ }).waitFor();
  const paused = await picture(page, look, 'session-pause-switches');
  await page.getByRole('button', { name: 'A minute for yourself' }).click();
  await page.getByRole('button', { name: /^Skip this one/ }).waitFor();
  const minute = await picture(page, look, 'session-minute');
  await page
    .getByRole('button', { name: /^Leave/ })
    .last()
    .click();
  await page.getByRole('heading', { name: 'Enough for now' }).waitFor();
  const left = await picture(page, look, 'minute-left', { whole: true });
  await page.getByRole('button', { name: 'Go back to the session' }).click();
  await page.getByRole('region', { name: 'What do you do?' }).getByRole('button').first().click();
  await page.getByRole('button', { name: /^To hide/ }).click();
  await page.goto(page.url().replace('/play/', '/debrief/'));
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const part = page.getByRole('heading', { name: 'The pull and the choice' });
  await part.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const told = await picture(page, look, 'debrief-pull');
  return [ways, pull, noted, paused, minute, left, told];
}

/** The browser that takes the pictures has no voice; most people's have. A text: it runs there. */
const ONE_VOICE = `Object.defineProperty(window, 'speechSynthesis', {
  value: Object.assign(new EventTarget(), {
    getVoices: () => [{ name: 'Kate', lang: 'en-GB', localService: true, voiceURI: 'kate' }],
    speak() {},
    cancel() {},
  }),
});`;
