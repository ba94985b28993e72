/**
 * `npm run shots`: pictures of every screen from a fresh build, into shots/: library, brief,
 * session, debrief and what a tutor sees, on a phone and on a desk, light and dark. `--all` adds
 * the session at 320 px and in forced colours. The same build gives the same pictures.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContextOptions, chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../playwright.config.ts';
import { findBrowser } from './browser.ts';
import { aside, buildSite } from './build.ts';
import { SCREENS, type Screen, SESSION_SCREENS, type Shown } from './shots-screens.ts';
import { serveSite } from './site-server.ts';
import { ROOT } from './tool.ts';

/** How a screen is looked at. */
interface Look {
  readonly name: string;
  readonly with: BrowserContextOptions;
}

const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, hasTouch: true };
const LIGHT = { colorScheme: 'light' } as const;
const DARK = { colorScheme: 'dark' } as const;
const FORCED = { forcedColors: 'active' } as const;

const LOOKS: readonly Look[] = [
  { name: 'phone-light', with: { ...PHONE, ...LIGHT } },
  { name: 'phone-dark', with: { ...PHONE, ...DARK } },
  { name: 'desk-light', with: { ...DESK, ...LIGHT } },
  { name: 'desk-dark', with: { ...DESK, ...DARK } },
];
const RARE_LOOKS: readonly Look[] = [
  { name: 'narrow-light', with: { ...NARROW, ...LIGHT } },
  { name: 'narrow-dark', with: { ...NARROW, ...DARK } },
  { name: 'phone-forced', with: { ...PHONE, ...FORCED } },
  { name: 'desk-forced', with: { ...DESK, ...FORCED } },
];

const { values: flags } = parseArgs({ options: { all: { type: 'boolean' } } });
const folder = aside('shots');
const faults: string[] = [];
const open: { close(): unknown }[] = [];
try {
  await buildSite(folder);
  const site = await serveSite(folder, { port: 4573, exactly: false });
  open.push(site);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: BROWSER_FLAGS,
  });
  open.push(browser);
  mkdirSync(path.join(ROOT, 'shots'), { recursive: true });
  const take = async (look: Look, screens: readonly Screen[]): Promise<void> => {
    const context = await browser.newContext({
      ...look.with,
      baseURL: site.url,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
    });
    const shown: Shown = { context, look: look.name, fault: (said) => faults.push(said) };
    for (const screen of screens) for (const file of await screen(shown)) console.log(file);
    await context.close();
  };
  for (const look of LOOKS) await take(look, SCREENS);
  if (flags.all) for (const look of RARE_LOOKS) await take(look, SESSION_SCREENS);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  // What stays open keeps the process alive for ever.
  for (const one of open.toReversed()) await one.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
