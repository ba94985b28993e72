/** In the session: a minute for oneself, what the pull is, and the client's words read aloud. */
import { expect, test } from '@playwright/test';
import { inStore } from './in-store.ts';
import { expectNoBarriers, press, tabTo } from './trainee.ts';
import { library } from './ways.ts';

const [tables] = library();
if (tables === undefined) throw new Error('There are no scenarios.');
const { id } = tables.card;

test.use({ viewport: { width: 360, height: 740 } });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('whoever is shaken has a minute for themselves, and goes on, skips or leaves', async ({
  page,
}) => {
  await page.goto(`/s/${id}/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('region', { name: 'What do you do?' }).getByRole('button').first().click();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  const minute = page.getByRole('dialog', { name: 'A minute for yourself' });

  await press(page, 'keyboard', page.getByRole('button', { name: 'Pause', exact: true }));
  await press(page, 'keyboard', page.getByRole('button', { name: 'A minute for yourself' }));
  await expect(minute.getByText(/five things you can see/)).toBeVisible();
  await expect(minute.getByRole('heading', { level: 2 })).toBeFocused();
  await expectNoBarriers(page);
  await press(page, 'keyboard', minute.getByRole('button', { name: /^Go on/ }));
  await expect(minute).toBeHidden();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('button', { name: 'A minute for yourself' }).click();
  await minute.getByRole('button', { name: /^Leave/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Enough for now' })).toBeVisible();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Go back to the session' }).click();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();

  // The rest of a pause cannot be fetched: there is still somebody to talk to, and the way back.
  await page.route(/\/assets\/rest-/, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const paused = page.getByRole('dialog', { name: /^Paused/ });
  await expect(paused.getByText(/both feet on the floor/)).toBeVisible();
  await expect(paused.getByRole('link', { name: '116 123' })).toBeVisible();
  await paused.getByRole('button', { name: 'Go on' }).click();
  await page.unroute(/\/assets\/rest-/);
  await page.reload();
  await expect(page.getByText('Turn 2', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByRole('button', { name: 'A minute for yourself' }).click();
  await minute.getByRole('button', { name: /^Skip this one/ }).click();
  await expect(page.getByRole('region', { name: 'Go on where you were' })).toBeVisible();
});

test('what pulls is noted in one key before own words and replies, and told in the debrief', async ({
  page,
}) => {
  await page.goto(`/s/${id}/`);
  await page.getByRole('checkbox', { name: /^Ask me what the pull is/ }).check();
  await page.getByRole('checkbox', { name: /^First in my own words/ }).check();
  await page.getByRole('checkbox', { name: /^Pause after each reply/ }).check();
  await page.getByRole('button', { name: 'Begin' }).click();
  const asked = page.getByRole('region', { name: /what is the pull/ });
  const options = page.getByRole('region', { name: 'What do you do?' });
  await expect(asked).toBeVisible();
  await expectNoBarriers(page);

  // Fix, by its number; then own words, then the replies: one order, whatever is asked for.
  await page.keyboard.press('2');
  await expect(asked).toHaveCount(0);
  await expect(options).toHaveCount(0);
  await press(page, 'keyboard', page.getByRole('button', { name: 'Show the replies' }));
  // It was a slip: above the replies it can be noted otherwise, and the replies come back.
  await expect(page.getByText('The pull was to fix.')).toBeVisible();
  await press(page, 'keyboard', page.getByRole('button', { name: 'Note it otherwise' }));
  await expect(options).toHaveCount(0);
  await expect(page.getByRole('region', { name: /what was the pull/ })).toBeVisible();
  await page.keyboard.press('e');
  await expect(page.getByText('The pull was to explain.')).toBeVisible();
  await expectNoBarriers(page);
  await options.getByRole('button').first().click();
  await press(page, 'keyboard', page.getByRole('button', { name: 'Go on', exact: true }));
  await press(page, 'keyboard', asked.getByRole('button', { name: 'Pass' }));
  await expect(page.getByRole('textbox')).toBeVisible();
  // What was passed once in a turn is not asked for again.
  await page.reload();
  await press(page, 'keyboard', page.getByRole('button', { name: 'Go on', exact: true }));
  await expect(page.getByRole('textbox')).toBeVisible();
  await page.getByRole('button', { name: 'Show the replies' }).click();
  await options.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(asked).toBeVisible();
  await page.keyboard.press('5');
  await page.getByRole('button', { name: 'Show the replies' }).click();
  await options.getByRole('button').first().click();
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
  expect(await inStore(page, 'urges')).toEqual([
    [
      { turn: 0, pull: 'explain' },
      { turn: 1, pull: 'passed' },
      { turn: 2, pull: 'none' },
    ],
  ]);

  await page.goto(page.url().replace('/play/', '/debrief/'));
  await page.getByRole('button', { name: 'Read the debrief' }).click();
  const part = page.getByRole('region', { name: 'The pull and the choice' });
  await expect(part.getByText(/The pull was to explain\. It counted as/)).toBeVisible();
  await expect(part.getByRole('link', { name: 'Turn 1' })).toBeVisible();
  await expect(part.getByRole('link', { name: 'Turn 2' })).toHaveCount(0);
  await expect(
    page.locator('#turn-3').getByText('There was no pull that you noticed.'),
  ).toBeVisible();
  await expectNoBarriers(page);

  // Another way through the run asks for it too, and does not tell the turn before once more.
  await page.getByRole('button', { name: 'Go back to turn 2 and answer otherwise' }).click();
  await expect(asked).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toHaveCount(0);
});

test('the client’s words are read aloud once that is switched on, and never before', async ({
  page,
}) => {
  await page.addInitScript({ content: ONE_VOICE });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const spoken = () => page.evaluate<string[]>('window.spoken');
  await page.goto(`/s/${id}/`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.getByText('How it works').click();
  const aloud = page.getByRole('checkbox', { name: /^Read the client’s words aloud/ });
  await expect(aloud).not.toBeChecked();
  expect(asked.filter((address) => address.includes('read-aloud'))).toEqual([]);
  expect(await spoken()).toEqual([]);
  await tabTo(page, aloud);
  await page.keyboard.press('Space');
  expect(await spoken()).toEqual([]);
  await press(page, 'keyboard', page.getByRole('button', { name: 'Go on', exact: true }));
  await expect.poll(spoken).toEqual([expect.stringMatching(/^Kate: ./)]);
  await page.reload();
  await expect.poll(spoken).toHaveLength(1);
});

/** A browser with one voice of its own; it keeps what it was to speak. A text: it runs there. */
const ONE_VOICE = `window.spoken = [];
Object.defineProperty(window, 'speechSynthesis', {
  value: Object.assign(new EventTarget(), {
    getVoices: () => [
      { name: 'Cloud', lang: 'en-GB', localService: false, voiceURI: 'cloud' },
      { name: 'Kate', lang: 'en-GB', localService: true, voiceURI: 'kate' },
    ],
    speak: ({ text, voice }) => window.spoken.push(voice.name + ': ' + text),
    cancel() {},
  }),
});
window.SpeechSynthesisUtterance = class {
  constructor(text) { this.text = text; }
};`;
