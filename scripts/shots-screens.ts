/** The screens there are pictures of, and how one comes to each. */
import type { BrowserContext, Page } from '@playwright/test';
import { assess } from '../src/scoring/assess.ts';
import { replay } from '../src/simulation/replay.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { seededWalks } from './seeded-walks.ts';
import { assignmentShots } from './shots-assignment.ts';
import { courseShots } from './shots-course.ts';
import { drillShots } from './shots-drills.ts';
import { inSessionShots } from './shots-in-session.ts';
import { myPracticeShots } from './shots-my-practice.ts';
import { picture, settled } from './shots-picture.ts';
import { practiceShots } from './shots-practice.ts';
import { takeAlongShots } from './shots-take-along.ts';
import { shippedScenarios, wayToNewPosture, wayToSilence, wordsOf } from './ways-through.ts';

export interface Shown {
  readonly context: BrowserContext;
  readonly look: string;
  /** Told of anything wrong that was seen on the way; the pictures are taken all the same. */
  readonly fault: (said: string) => void;
}

/** Goes to a screen and gives the files of its pictures. */
export type Screen = (shown: Shown) => Promise<readonly string[]>;

const scenarios = await shippedScenarios();
const [found] = scenarios.flatMap((tables) => {
  const run = instructiveRun(tables);
  return run === undefined ? [] : [{ tables, run }];
});
if (found === undefined) throw new Error('In no scenario a run goes wrong and is repaired.');
const { tables: lead, run: instructive } = found;
// An assignment begins with the one that comes first in the list.
const [next] = scenarios.slice(scenarios.indexOf(lead) + 1);
if (next === undefined) throw new Error('There is no second scenario to take pictures of.');
const second = next;
const [quietest] = scenarios
  .flatMap((tables) => {
    const way = wayToSilence(tables);
    return way === undefined ? [] : [{ tables, way }];
  })
  .sort((a, b) => a.way.length - b.way.length);
if (quietest === undefined) throw new Error('In no scenario does the client say nothing.');
const silent = quietest;

const library: Screen = (shown) =>
  onPage(shown, async (page) => {
    await page.goto('/');
    return [await picture(page, shown.look, 'library')];
  });

const brief: Screen = (shown) =>
  onPage(shown, async (page) => {
    await page.goto(`/s/${lead.card.id}/`);
    return [await picture(page, shown.look, 'brief')];
  });

const atRest: Screen = (shown) =>
  onPage(shown, async (page) => {
    await play(page, lead, []);
    return [await picture(page, shown.look, 'session-at-rest')];
  });

const moved: Screen = (shown) =>
  onPage(shown, async (page) => {
    await play(page, lead, wayToNewPosture(lead));
    return [await picture(page, shown.look, 'session-moved')];
  });

const inSilence: Screen = (shown) =>
  onPage(shown, async (page) => {
    await play(page, silent.tables, silent.way);
    return [await picture(page, shown.look, 'session-in-silence')];
  });

const debrief: Screen = (shown) =>
  onPage(shown, async (page) => {
    await play(page, lead, instructive);
    const end = await picture(page, shown.look, 'session-ended');
    await page.getByRole('button', { name: 'Go to the debrief' }).click();
    const question = await picture(page, shown.look, 'debrief-question');
    await page.getByRole('button', { name: 'Read the debrief' }).click();
    const opened = await picture(page, shown.look, 'debrief-opened');
    const turn = await pictureFrom(page, shown.look, 'debrief-turn', 'Turn 1');
    const side = await pictureFrom(page, shown.look, 'debrief-side', /’s side$/);
    const whole = await picture(page, shown.look, 'debrief-whole', { whole: true });
    return [end, question, opened, turn, side, whole];
  });

const course: Screen = (shown) => onPage(shown, (page) => courseShots(page, shown.look, scenarios));

const takeAlong: Screen = (shown) =>
  onPage(shown, (page) => takeAlongShots(page, shown.look, lead.card.id));

const assignment: Screen = (shown) =>
  onPage(shown, (page) =>
    assignmentShots({
      page,
      look: shown.look,
      lead,
      other: second,
      run: instructive,
    }),
  );

const practice: Screen = (shown) =>
  onPage(shown, (page) => practiceShots(page, shown.look, lead.card.id, instructive[0] ?? ''));

const myPractice: Screen = (shown) =>
  onPage(shown, (page) => myPracticeShots(page, shown.look, scenarios));
const drills: Screen = (shown) => onPage(shown, (page) => drillShots(page, shown.look));
const inSession: Screen = (shown) =>
  onPage(shown, (page) => inSessionShots(page, shown.look, lead.card.id, instructive[0] ?? ''));

export const SESSION_SCREENS: readonly Screen[] = [atRest, moved, inSilence];
export const SCREENS: readonly Screen[] = [
  library,
  brief,
  ...SESSION_SCREENS,
  debrief,
  practice,
  myPractice,
  drills,
  inSession,
  assignment,
  course,
  takeAlong,
];

/** A picture that begins at a heading. */
async function pictureFrom(
  page: Page,
  look: string,
  screen: string,
  heading: string | RegExp,
): Promise<string> {
  const found = page.getByRole('heading', { name: heading }).first();
  await found.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  return picture(page, look, screen);
}

/** Begins the run that a bare address begins, and presses each of these options. */
async function play(page: Page, { card }: CompiledScenario, way: readonly string[]): Promise<void> {
  await page.goto(`/s/${card.id}/play/`);
  for (const words of way) {
    await page.getByRole('button', { name: words, exact: true }).click();
    await settled(page);
  }
}

/** A run to learn from: a misstep, repair after it, and an ending that is worth it; if one is met. */
function instructiveRun(tables: CompiledScenario): readonly string[] | undefined {
  const walk = seededWalks(tables, 600).find((transcript) => {
    const { complete, missteps, ending } = assess(replay(tables, transcript));
    const repaired = missteps.some(({ said }) => said === 'at-once' || said === 'later');
    return transcript.temper === 'even' && complete && repaired && ending?.outcome === 'repaired';
  });
  return walk && wordsOf(tables, walk.choices);
}

/** A page in which chance is always the same, so that options stand in the same order. */
async function onPage(
  { context, look, fault }: Shown,
  visit: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const page = await context.newPage();
  page.on('pageerror', (error) => fault(`${look}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') fault(`${look}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    Crypto.prototype.getRandomValues = (numbers) => {
      if (numbers instanceof Uint32Array) numbers.fill(7);
      if (numbers instanceof Uint8Array) {
        // Each run of a page has a name of its own, or another way would be its first.
        const drawn = Number(sessionStorage.getItem('shots-drawn') ?? 7);
        sessionStorage.setItem('shots-drawn', String(drawn + 1));
        numbers.fill(drawn % 256);
      }
      return numbers;
    };
  });
  try {
    return await visit(page);
  } finally {
    // What one screen has stored is no part of the next.
    await page.evaluate(() => indexedDB.deleteDatabase('reattune'));
    await page.close();
  }
}
