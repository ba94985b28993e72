/** An assignment is a link: a tutor makes it, a trainee opens it, plays, and hands in. */
import { expect, type Page, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { fragmentOf } from '../../src/course/assignment-fragment.ts';
import { assignmentFrom } from '../../src/course/assignment-link.ts';
import { pack } from '../../src/course/packed.ts';
import {
  escaped,
  handInIn,
  lead,
  other,
  pathOf,
  playFromBrief,
  savedFile,
  setScenario,
  toHandIn,
  WEEK_THREE,
  way,
} from './assignments.ts';
import { inStore } from './in-store.ts';
import { choose, expectNoBarriers, press, strangersOf, tabTo } from './trainee.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const CANARY = 'CANARY-51c9: I wanted her to like me.';

test.describe('a tutor', () => {
  test('makes a link by keyboard alone, by night', async ({ page, context }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const strangers = strangersOf(page);
    await page.goto('/');
    await press(page, 'keyboard', page.getByRole('link', { name: 'Course' }));
    await tabTo(page, page.getByRole('textbox', { name: 'Title' }));
    await page.keyboard.type('Week 3');
    await tabTo(page, page.getByRole('checkbox', { name: new RegExp(escaped(way.title)) }));
    await page.keyboard.press('Space');
    await press(page, 'keyboard', page.getByText(`How ${way.client} is:`));
    await tabTo(page, page.getByRole('checkbox', { name: way.about }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('combobox', { name: 'How often each' }));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, page.getByRole('textbox', { name: /note/ }));
    await page.keyboard.type('Before Thursday.');
    await press(page, 'keyboard', page.getByRole('button', { name: 'Make the link' }));
    await expect(page.getByRole('heading', { name: '“Week 3” is ready' })).toBeFocused();
    const link = await page.getByRole('textbox', { name: 'The link' }).first().inputValue();
    expect(link.length).toBeLessThan(300);
    expect(await assignmentFrom(new URL(link).hash)).toEqual({
      assignment: {
        ...WEEK_THREE,
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        title: 'Week 3',
        scenarios: [{ ...setScenario(lead), tempers: [way.temper] }],
        attempts: 3,
        note: 'Before Thursday.',
        by: undefined,
      },
    });
    await press(page, 'keyboard', page.getByRole('button', { name: 'Copy the link' }).first());
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(await readCode(page)).toBe(link);
    expect(strangers).toEqual([]);
  });

  test('loses nothing by a reload, finds what was set, and removes it on purpose', async ({
    page,
  }) => {
    await page.goto('/course/');
    await page.getByRole('textbox', { name: 'Title' }).fill('Week 4');
    await page.getByRole('textbox', { name: /note/ }).fill('Half a no');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Week 4');
    await expect(page.getByRole('textbox', { name: /note/ })).toHaveValue('Half a no');
    await page.getByRole('checkbox', { name: new RegExp(escaped(way.title)) }).check();
    await page.getByRole('button', { name: 'Make the link' }).click();
    await expect(page.getByRole('heading', { name: 'is ready' })).toBeVisible();
    await page.reload();
    const set = page.getByRole('region', { name: 'What you have set' });
    await expect(set.getByRole('heading', { name: 'Week 4' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeHidden();
    await set.getByRole('button', { name: 'Remove: Week 4' }).click();
    await expect(set).toBeHidden();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(set.getByRole('heading', { name: 'Week 4' })).toBeVisible();
    await set.getByRole('button', { name: 'Remove: Week 4' }).click();
    await expect(set).toBeHidden();
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
  });
});

test.describe('a trainee, by touch on a phone', () => {
  test.use(PHONE);

  test('reads what the tutor will see, plays to the end, hands in, and nothing else goes', async ({
    page,
  }) => {
    const strangers = strangersOf(page);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(await pathOf(WEEK_THREE));
    await page.getByRole('button', { name: 'Set for you: see below' }).tap();
    await expect(page.getByRole('heading', { name: 'Set for you' })).toBeFocused();
    await expect(page.getByText(WEEK_THREE.note)).toBeVisible();
    await expect(page.getByText('your answer to “How was that?”')).toBeVisible();
    // Only looked at, it is not taken up; and a reload has it still.
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Set for you' })).toBeVisible();
    expect(await inStore(page, 'assigned')).toEqual([]);
    await playFromBrief(page, way, 'touch');
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Go to the debrief' }).tap();
    await expect(page.getByRole('link', { name: 'Hand in', exact: true })).toBeHidden();
    await page.getByRole('textbox', { name: 'How was that?' }).fill(CANARY);
    await page.getByRole('button', { name: 'Read the debrief' }).tap();
    await page.getByRole('link', { name: 'Hand in', exact: true }).tap();
    await expect(page.getByRole('heading', { level: 1, name: WEEK_THREE.title })).toBeVisible();
    await page.getByText('Read all that is in it').tap();
    for (const { words } of way.steps)
      await expect(page.locator('.what-goes').getByText(words, { exact: true })).toBeVisible();
    await page.getByRole('textbox', { name: 'The name to hand in under' }).fill('Robin');
    const file = await savedFile(page, 'touch');
    expect(file.name).toBe('week-3-when-it-goes-wrong-robin.reattune.txt');
    const handIn = await handInIn(file.text);
    expect(handIn).toMatchObject({ assignment: WEEK_THREE.id, alias: 'Robin' });
    expect(handIn.runs.map(({ transcript }) => transcript.choices)).toEqual([
      way.steps.map(({ response }) => response),
    ]);
    expect('words' in handIn).toBe(false);
    const [taken] = await inStore(page, 'assigned');
    expect(taken).toMatchObject({ who: handIn.who, alias: 'Robin' });
    for (const leaves of [
      file.text,
      JSON.stringify(handIn),
      JSON.stringify(taken),
      page.url(),
      ...sent,
    ])
      expect(leaves).not.toContain('CANARY');
    expect(JSON.stringify(await inStore(page, 'reflections'))).toContain('CANARY');
    expect(strangers).toEqual([]);
  });
});

test('the link is left as soon as it is taken up, and the assignment is there without it', async ({
  page,
}) => {
  await page.goto(
    await pathOf({ ...WEEK_THREE, scenarios: [setScenario(lead), setScenario(other)] }),
  );
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Set for you' })).toBeVisible();
  expect(page.url()).not.toContain('#');
  await page.goto('/');
  const set = page.getByRole('region', { name: 'Set for you' });
  await expect(set.getByRole('listitem')).toHaveText([/begun/, /not played yet/]);
  await set.getByRole('link', { name: other.card.title, exact: true }).click();
  await expect(page.getByText(WEEK_THREE.note)).toBeVisible();
});

test('whoever begins before the page has told them of it begins for it all the same', async ({
  page,
}) => {
  let release = () => {};
  const told = new Promise<void>((go) => {
    release = go;
  });
  await page.route('**/indexed-course-store*', async (route) => {
    await told;
    await route.continue();
  });
  const [, raw] = lead.tempers;
  const scenarios = [{ ...setScenario(lead), tempers: [raw?.id ?? ''] }];
  await page.goto(await pathOf({ ...WEEK_THREE, scenarios }));
  await page.getByRole('button', { name: 'Begin' }).click();
  release();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  const [run] = await inStore(page, 'attempts');
  expect(run).toMatchObject({ assignment: WEEK_THREE.id, transcript: { temper: raw?.id } });
  expect(await inStore(page, 'assigned')).toHaveLength(1);
});

test('the other scenarios of a link are gone to with it, before it is taken up', async ({
  page,
}) => {
  await page.goto(
    await pathOf({ ...WEEK_THREE, scenarios: [setScenario(lead), setScenario(other)] }),
  );
  await page.getByRole('link', { name: other.card.title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: other.card.title })).toBeVisible();
  await expect(page.getByText(WEEK_THREE.note)).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  expect(await inStore(page, 'assigned')).toHaveLength(1);
});

test('played again from its debrief it counts for it, and is handed in under the same name', async ({
  page,
}) => {
  test.slow();
  await page.goto(await pathOf(WEEK_THREE));
  await playFromBrief(page, way);
  await toHandIn(page);
  await page.getByRole('textbox', { name: 'The name to hand in under' }).fill('Robin');
  const first = await handInIn((await savedFile(page)).text);
  await page.goBack();
  await page.getByRole('button', { name: 'Play it again' }).click();
  // The debrief names its turns, too.
  await expect(page).toHaveURL(/\/play\//);
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  for (const [place, step] of way.steps.entries()) await choose(page, step, place + 1);
  await toHandIn(page);
  await expect(page.getByText('You have made a result of this before.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'The name to hand in under' })).toHaveValue(
    'Robin',
  );
  await page.getByText('Add words to your tutor').click();
  await page.getByRole('textbox', { name: 'Words to your tutor' }).fill('The second was slower.');
  const second = await handInIn((await savedFile(page)).text);
  expect(second.who).toBe(first.who);
  expect(second.runs.map(({ id }) => id)).toEqual([first.runs[0]?.id, expect.any(String)]);
  expect(second.words).toBe('The second was slower.');
  await page.goto('/');
  const set = page.getByRole('region', { name: 'Set for you' });
  await expect(set.getByRole('listitem')).toHaveText(/, twice$/);
  await set.getByRole('link', { name: /Hand in again/ }).click();
  await page.getByRole('button', { name: 'Take it off your list' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: /name to hand in/ })).toBeVisible();
  await page.getByRole('button', { name: 'Take it off your list' }).click();
  await page.getByRole('link', { name: 'All scenarios' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('something goes wrong');
  await expect(page.getByRole('region', { name: 'Set for you' })).toBeHidden();
});

test('only the tempers that were set are offered; what is otherwise here is said', async ({
  page,
}) => {
  const [, raw] = lead.tempers;
  const set = {
    ...WEEK_THREE,
    scenarios: [
      { ...setScenario(lead), version: 7, tempers: [raw?.id ?? ''] },
      { ...setScenario(other), id: 'never-shipped' },
    ],
  };
  await page.goto(await pathOf(set));
  await expect(
    page.getByText(`It was set in version 7; here it is version ${lead.card.version}.`),
  ).toBeVisible();
  await expect(page.getByText(/“never-shipped” was set too/)).toBeVisible();
  await expect(page.getByText(`You meet ${way.client} like this`)).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  const [run] = await inStore(page, 'attempts');
  expect(run).toMatchObject({ assignment: set.id, transcript: { temper: raw?.id } });

  const gone = { ...set, id: 'b'.repeat(16), scenarios: [...set.scenarios].reverse() };
  await page.goto(await pathOf(gone));
  await expect(page.getByRole('heading', { name: 'There is no such scenario here' })).toBeVisible();
  await page.getByRole('link', { name: way.title, exact: true }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expect(page.getByText(set.note)).toBeVisible();
});

test('a link that has come to harm says so, and the scenario can be played all the same', async ({
  page,
}) => {
  const whole = await pathOf(WEEK_THREE);
  const path = `/s/${lead.card.id}/`;
  const newer = fragmentOf(await pack([2, WEEK_THREE.id, 'From tomorrow']));
  for (const [link, why] of [
    [whole.slice(0, -15), /cut off or was changed/],
    [`${path}#a=%3Cscript%3E`, /signs that no code of Reattune has/],
    [`${path}#a=`, /cut off/],
    [`${path}${newer}`, /version of Reattune that this one cannot read/],
    [`${path}#a=${'A'.repeat(60_000)}`, /longer than any link/],
  ] as const) {
    await page.goto(link);
    await expect(page.getByText(/The link’s assignment could not be read/)).toBeVisible();
    await expect(page.getByText(why)).toBeVisible();
  }
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('Turn 1', { exact: true })).toBeVisible();
  expect(await inStore(page, 'assigned')).toEqual([]);
  const [run] = await inStore(page, 'attempts');
  expect(run).not.toHaveProperty('assignment');
  await page.goto('/hand-in/?of=nothing');
  await expect(
    page.getByRole('heading', { name: 'This assignment is not on this device' }),
  ).toBeVisible();
});

/** What a phone’s camera would read of the code as it is painted. */
async function readCode(page: Page): Promise<string> {
  const code = page.getByRole('img', { name: /QR code/ }).first();
  const picture = (await code.screenshot()).toString('base64');
  const image = await page.evaluate(async (png) => {
    const seen = new Image();
    seen.src = `data:image/png;base64,${png}`;
    await seen.decode();
    const canvas = new OffscreenCanvas(seen.width, seen.height);
    const paint = canvas.getContext('2d');
    paint?.drawImage(seen, 0, 0);
    const { data, width, height } = paint?.getImageData(0, 0, seen.width, seen.height) ?? {
      data: [],
      width: 0,
      height: 0,
    };
    return { data: [...data], width, height };
  }, picture);
  return decodeQR({ ...image, data: Uint8Array.from(image.data) });
}
