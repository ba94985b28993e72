/**
 * The journeys in a real browser. `npm run e2e` and `npm test` build the site, serve it and name
 * it here; on its own (`npx playwright test`) this uses what `npm start` serves.
 */
import { defineConfig } from '@playwright/test';

/**
 * What the browser does beside the page. Its address line is two more pages of its own for every
 * window, and a spare renderer is begun for each page that is opened: a sixth of all the journeys' work.
 * The rest is what Playwright switches off; of two such lists a browser takes the last.
 */
const NOT_NEEDED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** The browser keeps to itself: nothing it does on its own may reach the network. */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${NOT_NEEDED.join(',')}`,
];

const browser = process.env.REATTUNE_BROWSER;
const report = process.env.REATTUNE_JOURNEYS_REPORT;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  // One more try where nobody watches; a journey that needed it is named in the report.
  retries: process.env.CI === undefined ? 0 : 1,
  // What is wrong everywhere is seen after some journeys as well as after all.
  maxFailures: process.env.CI === undefined ? 0 : 25,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    baseURL: process.env.REATTUNE_URL ?? 'http://127.0.0.1:4173/',
    browserName: 'chromium',
    launchOptions: { args: BROWSER_FLAGS, ...(browser ? { executablePath: browser } : {}) },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A worker would stand between the page and what a journey puts in its way; offline.spec.ts has it.
    serviceWorkers: 'block',
    // Recording every journey costs about a fifth of the time; what fails is recorded at its second try,
    // or with `npm run e2e -- --trace on`.
    trace: 'on-first-retry',
  },
});
