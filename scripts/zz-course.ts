import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../playwright.config.ts';
import { buildSite } from './build.ts';
import { courseShots } from './shots-course.ts';
import { serveSite } from './site-server.ts';
import { shippedScenarios } from './ways-through.ts';

const looks = process.argv.slice(2);
const folder = '/tmp/tutor-shots/site';
if (!looks.includes('nobuild')) await buildSite(folder);
const site = await serveSite(folder, { port: 4890, exactly: false });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: BROWSER_FLAGS });
mkdirSync('shots', { recursive: true });
const ALL: Record<string, object> = {
  'phone-light': {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    colorScheme: 'light',
  },
  'phone-dark': {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    colorScheme: 'dark',
  },
  'desk-light': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  'desk-dark': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  'narrow-light': {
    viewport: { width: 320, height: 640 },
    deviceScaleFactor: 2,
    hasTouch: true,
    colorScheme: 'light',
  },
  'desk-forced': { viewport: { width: 1280, height: 800 }, forcedColors: 'active' },
};
const scenarios = await shippedScenarios();
for (const [name, opts] of Object.entries(ALL)) {
  if (!looks.includes(name)) continue;
  const context = await browser.newContext({ ...opts, baseURL: site.url, locale: 'en-GB' });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('ERR', e.message));
  page.on('console', (m) => m.type() === 'error' && console.log('CON', m.text()));
  try {
    console.log((await courseShots(page, name, scenarios)).join('\n'));
  } catch (e) {
    console.log(e);
    await page.screenshot({ path: `shots/fail-${name}.png` });
  }
  await context.close();
}
await browser.close();
await site.close();
process.exit(0);
