/** Builds the site aside, serves it on a free port and runs Playwright's journeys against it. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.ts';
import { aside, buildSite, hasSite } from './build.ts';
import { serveSite } from './site-server.ts';
import type { Outcome } from './stage.ts';
import { ROOT, runTool } from './tool.ts';

/** What Playwright is told besides: files, `--headed`, `-g 'by keyboard'` … */
export async function runJourneys(args: readonly string[] = []): Promise<Outcome> {
  if (!hasJourneys()) return { ok: true, said: 'there are no journeys yet' };
  if (!hasSite()) return { ok: false, said: 'there is no site to journey through' };
  const folder = aside('journeys');
  const report = path.join(ROOT, '.reattune', `journeys-${process.pid}.json`);
  try {
    const browser = await findBrowser();
    console.log(`In ${browser}`);
    await buildSite(folder);
    const site = await serveSite(folder, { port: 4273, exactly: false });
    const code = await runTool('playwright', ['test', ...args], {
      REATTUNE_URL: site.url,
      REATTUNE_SITE: folder,
      REATTUNE_BROWSER: browser,
      REATTUNE_JOURNEYS_REPORT: report,
    });
    await site.close();
    return outcomeOf(code, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(report, { force: true });
  }
}

function hasJourneys(): boolean {
  const folder = path.join(ROOT, 'tests', 'e2e');
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true }).some((file) =>
    /\.spec\.tsx?$/.test(String(file)),
  );
}

function outcomeOf(code: number, report: string): Outcome {
  if (!existsSync(report)) return { ok: false, said: 'Playwright came to no report' };
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(report, 'utf8')).stats;
  return {
    ok: code === 0,
    tests: { passed: expected + flaky, failed: unexpected },
    ...(flaky > 0 ? { said: `${flaky} passed only at the second try (named above)` } : {}),
  };
}
