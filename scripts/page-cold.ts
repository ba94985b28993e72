/** One cold start after another: the page's and its peer's in turn, so that noise falls on both. */
import type { Browser } from '@playwright/test';
import { type FirstChoice, firstChoice, type PressWhen } from './first-choice.ts';
import { turnsToNextWords } from './page-words.ts';
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
  const all = scenarios.map((scenario) => ({
    scenario,
    atOnce: [] as FirstChoice[],
    takenUp: [] as FirstChoice[],
    ink: [] as FirstChoice[],
    turns: [] as number[],
    inkTurns: [] as number[],
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, { scenario, atOnce, takenUp, ink, turns, inkTurns }] of all.entries()) {
      const [ours, theirs] = [`/s/${scenario}/play/`, `/${scenario}/`];
      atOnce.push(await cold(browser, sites.page, ours, 'seen'));
      ink.push(await cold(browser, sites.ink, theirs, 'seen'));
      takenUp.push(await cold(browser, sites.page, ours, 'pressable'));
      if (round % all.length !== place) continue;
      turns.push(...(await turnsToNextWords(browser, sites.page, ours, round)));
      inkTurns.push(...(await turnsToNextWords(browser, sites.ink, theirs, round)));
    }
    say(`Round ${round + 1} of ${rounds} …`);
  }
  return all;
}

function cold(
  browser: Browser,
  url: string,
  address: string,
  pressWhen: PressWhen,
): Promise<FirstChoice> {
  return withPage(browser, url, (page) =>
    firstChoice(page, { pressWhen, slowProcessor: true }, () => page.goto(address)),
  );
}
