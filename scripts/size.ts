/**
 * `npm run size`: the bytes a learner loads before the first choice can be answered, measured in
 * a real browser on a fresh build: all that is asked for until the answer to a press made as soon
 * as an option is seen. Ends with 1 when the aim is missed.
 */
import { rmSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../playwright.config.ts';
import { findBrowser } from './browser.ts';
import { aside, buildSite } from './build.ts';
import { serveSite } from './site-server.ts';
import { byLibrary, type FirstLoad, motionAfter, straightIn } from './size-journey.ts';
import { foundIn, SIGNS, type Sign, weigh } from './size-weigh.ts';
import { shippedScenarios } from './ways-through.ts';

/** HTML, styles and scripts, gzipped; fonts are told apart. */
const MOST = 110_000;
const MOST_FONTS = 45_000;

const folder = aside('size');
try {
  await buildSite(folder);
  const site = await serveSite(folder, { port: 4473, exactly: false });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: BROWSER_FLAGS,
  });
  try {
    process.exitCode = (await measure(browser, site.url)) ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Whether everything is as it should be. */
async function measure(browser: Browser, url: string): Promise<boolean> {
  const scenarios = await shippedScenarios();
  const loads: FirstLoad[] = [];
  for (const { card } of scenarios) loads.push(await straightIn(browser, url, card.id));
  const heaviest = loads.reduce((one, other) => (bytesOf(one) >= bytesOf(other) ? one : other));
  const told = scenarios.find(({ card }) => card.id === heaviest.scenario);
  if (told === undefined) throw new Error('There is no scenario to open.');
  const around = await byLibrary(browser, url, told);
  tell(heaviest, true);
  for (const load of [...loads.filter((one) => one !== heaviest), around]) tell(load, false);
  const all = [...loads, around];
  const found = all.flatMap((load) => SIGNS.flatMap(({ what }) => presenceOf(what, load)));
  const faults = [...all.flatMap((load) => faultsOf(load)), ...found];
  const motion = await motionAfter(browser, url, told);
  if (motion !== undefined) faults.push(motion);
  else console.log('\nMotion’s features came when the client first moved.');
  if (found.length === 0)
    console.log(
      'Before the first answer: no YAML parser, no schema library, no chart, no Motion, no XState.',
    );
  for (const fault of faults) console.log(fault);
  return faults.length === 0;
}

function tell(load: FirstLoad, inFull: boolean): void {
  const { rest, fonts } = weigh(load.files);
  console.log(`\n${load.way}: ${inKilobytes(rest)}, and ${inKilobytes(fonts)} of fonts`);
  if (!inFull) return;
  const heaviestFirst = [...load.files].sort(
    (a, b) => Number(a.isFont) - Number(b.isFont) || b.gzipped - a.gzipped,
  );
  for (const { name, gzipped, bytes } of heaviestFirst) {
    console.log(`  ${inKilobytes(gzipped).padStart(9)}  ${name} (${inKilobytes(bytes)} unpacked)`);
  }
}

function faultsOf(load: FirstLoad): string[] {
  const { rest, fonts } = weigh(load.files);
  const faults: string[] = [];
  // The aim is for who goes straight in; by way of the library the pages between come on top.
  if (load.straight && rest > MOST)
    faults.push(
      `${load.way}: ${inKilobytes(rest)} is ${inKilobytes(rest - MOST)} more than ${inKilobytes(MOST)}.`,
    );
  if (fonts > MOST_FONTS)
    faults.push(
      `${load.way}: ${inKilobytes(fonts)} of fonts is more than ${inKilobytes(MOST_FONTS)}.`,
    );
  return faults;
}

function presenceOf(sign: Sign, load: FirstLoad): readonly string[] {
  return foundIn(sign, load.files).map((file) => `${load.way}: ${file} holds ${sign}.`);
}

function bytesOf(load: FirstLoad): number {
  return weigh(load.files).rest;
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
