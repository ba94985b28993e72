/**
 * `npm run page`: how soon somebody who has never been here sees the first choice and is answered,
 * on a slow phone (see `slow-phone.ts`), each figure beside its aim and beside a plain inkjs page
 * of the same dialogue; and how soon a year group's results are read. `--quick` for 3 rounds instead of 9, `--markdown` for the table of
 * docs/FIGURES.md. Ends with 1 when an aim is missed.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../playwright.config.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import { machineLine } from './bench-machine.ts';
import { asMarkdown, asText, isMet } from './bench-table.ts';
import { findBrowser } from './browser.ts';
import { aside, buildSite } from './build.ts';
import { cohort, resultFiles, YEAR_GROUP } from './cohort.ts';
import { buildInkPages } from './ink-page.ts';
import { type CohortShown, cohortShown } from './page-cohort.ts';
import { type Measurements, measure } from './page-cold.ts';
import { faultsOf, figuresOf, readingFigures } from './page-figures.ts';
import { serveSite } from './site-server.ts';
import { shippedScenarios } from './ways-through.ts';

const PEER = 'ink';

const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean' }, markdown: { type: 'boolean' } },
});
const say = flags.markdown ? () => {} : (line: string) => console.log(line);
const folders = { page: aside('page'), ink: aside('page-ink') };
try {
  const scenarios = await shippedScenarios();
  await buildSite(folders.page);
  await buildInkPages(folders.ink, scenarios);
  process.exitCode = tell(await measureAll(scenarios)) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
}

interface Measured {
  readonly starts: readonly Measurements[];
  /** Once a round. */
  readonly cohorts: readonly CohortShown[];
}

async function measureAll(scenarios: readonly CompiledScenario[]): Promise<Measured> {
  const page = await serveSite(folders.page, { port: 4673, exactly: false });
  const ink = await serveSite(folders.ink, { port: 4773, exactly: false });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: BROWSER_FLAGS,
  });
  const rounds = flags.quick ? 3 : 9;
  try {
    say(`In Chromium ${browser.version()}`);
    const ids = scenarios.map(({ card }) => card.id);
    const starts = await measure(browser, { page: page.url, ink: ink.url }, ids, rounds, say);
    const group = cohort(scenarios, YEAR_GROUP);
    const files = await resultFiles(group);
    const cohorts: CohortShown[] = [];
    while (cohorts.length < rounds)
      cohorts.push(await cohortShown(browser, page.url, group, files));
    return { starts, cohorts };
  } finally {
    await browser.close();
    await Promise.all([page.close(), ink.close()]);
  }
}

/** Whether every aim is met, once all has been told. */
function tell({ starts, cohorts }: Measured): boolean {
  const figures = [...figuresOf(starts), ...readingFigures(cohorts)];
  const faults = faultsOf(starts);
  const table = flags.markdown ? asMarkdown(figures, PEER) : asText(figures, PEER);
  console.log(`\n${table}\n\n${machineLine()}`);
  const missed = figures.filter((figure) => !isMet(figure)).length;
  say(missed === 0 ? 'Every aim is met.' : `Aims missed: ${missed}.`);
  for (const fault of faults) console.error(fault);
  return missed === 0 && faults.length === 0;
}
