/** One cold start after another: the page's and its peer's in turn, so that noise falls on both. */
import type { Browser } from '@playwright/test';
import { type FirstChoice, firstChoice, NeverAnswered, type PressWhen } from './first-choice.ts';
import { type PageAt, turnsToNextWords } from './page-words.ts';
import { withPage } from './size-journey.ts';

/** Where the two sites are served. */
export interface Sites {
  readonly page: string;
  readonly ink: string;
}

/** Everything measured of one scenario. */
export interface Measurements {
  readonly scenario: string;
  /** Pressed as soon as an option is seen. */
  readonly atOnce: readonly FirstChoice[];
  /** Pressed once the program has taken the option up. */
  readonly takenUp: readonly FirstChoice[];
  readonly ink: readonly FirstChoice[];
  /** What became of presses that were never answered, ours and the peer's. */
  readonly lost: readonly string[];
  /** Milliseconds from click to next words, every turn of some runs. */
  readonly turns: readonly number[];
  readonly inkTurns: readonly number[];
}

/** So many rounds through all scenarios; in each round one of them is also played to its end. */
export async function measure(
  browser: Browser,
  sites: Sites,
  scenarios: readonly string[],
  rounds: number,
  say: (line: string) => void,
): Promise<readonly Measurements[]> {
  const all = scenarios.map(nothingYet);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, one] of all.entries()) {
      const ours = { browser, url: sites.page, address: `/s/${one.scenario}/play/`, isKept: true };
      const theirs = { browser, url: sites.ink, address: `/${one.scenario}/`, isKept: false };
      await cold(ours, 'seen', one.atOnce, one.lost);
      await cold(theirs, 'seen', one.ink, one.lost);
      await cold(ours, 'pressable', one.takenUp, one.lost);
      if (round % all.length !== place) continue;
      one.turns.push(...(await turnsToNextWords(ours, round)));
      one.inkTurns.push(...(await turnsToNextWords(theirs, round)));
    }
    say(`Round ${round + 1} of ${rounds} …`);
  }
  return all;
}

/** Measurements to be added to. */
type Noted = { readonly scenario: string } & {
  readonly [what in Exclude<keyof Measurements, 'scenario'>]: Measurements[what][number][];
};

function nothingYet(scenario: string): Noted {
  return { scenario, atOnce: [], takenUp: [], ink: [], lost: [], turns: [], inkTurns: [] };
}

/** Opens a page as somebody who has never been here, and notes what came of it. */
async function cold(
  { browser, url, address }: PageAt,
  pressWhen: PressWhen,
  choices: FirstChoice[],
  lost: string[],
): Promise<void> {
  try {
    const choice = await withPage(browser, url, (page) =>
      firstChoice(page, { pressWhen, slowProcessor: true }, () => page.goto(address)),
    );
    choices.push(choice);
  } catch (error) {
    if (!(error instanceof NeverAnswered)) throw error;
    lost.push(`${address}: ${error.message}`);
  }
}
