/**
 * Finds a Chromium for the journeys, or gets one. Never gives up silently: what was tried is
 * said, and a machine without a browser fails.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../playwright.config.ts';
import { programOf, ROOT } from './tool.ts';

const DOWNLOAD_LIMIT = 180_000;
const LAUNCH_LIMIT = 30_000;

/** Path of a browser that has been seen to start. */
export async function findBrowser(): Promise<string> {
  const named = process.env.REATTUNE_BROWSER;
  if (named) {
    const fault = await faultOf(named);
    if (fault) throw new Error(`REATTUNE_BROWSER names ${named}, which does not start: ${fault}`);
    return named;
  }
  for (const candidate of [...systemBrowsers(), chromium.executablePath()]) {
    if (!existsSync(candidate)) continue;
    const fault = await faultOf(candidate);
    if (!fault) return candidate;
    console.log(`${candidate} does not start: ${fault}`);
  }
  return (await downloaded()) ?? (await fromDebian()) ?? nothingFound();
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function systemBrowsers(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map((n) => `/Applications/${n}.app/Contents/MacOS/${n}`);
  }
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Why this browser cannot be used, in its own first words; nothing when it can. */
async function faultOf(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: BROWSER_FLAGS,
      timeout: LAUNCH_LIMIT,
    });
    await (await browser.newPage()).close();
    await browser.close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  }
}

async function downloaded(): Promise<string | undefined> {
  console.log(
    `No browser found; downloading Playwright’s (at most ${DOWNLOAD_LIMIT / 60_000} min) …`,
  );
  const complaint = await new Promise<string>((resolve) => {
    const args = [programOf('playwright'), 'install', 'chromium'];
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: DOWNLOAD_LIMIT,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (more: string) => {
      said += more;
    });
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code) =>
      resolve(code === 0 ? '' : (said.match(/Error: .*/)?.[0] ?? 'no answer')),
    );
  });
  if (complaint) console.log(`It could not be downloaded (${complaint}).`);
  return usable(chromium.executablePath());
}

async function fromDebian(): Promise<string | undefined> {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log('Installing the system’s package: apt-get install chromium …');
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  apt('update');
  if (!apt('install', '-y', '--no-install-recommends', 'chromium')) return undefined;
  return usable('/usr/bin/chromium');
}

async function usable(browser: string): Promise<string | undefined> {
  if (!existsSync(browser)) return undefined;
  const fault = await faultOf(browser);
  if (fault) console.log(`${browser} does not start: ${fault}`);
  return fault ? undefined : browser;
}

function nothingFound(): never {
  throw new Error(
    'The journeys need a Chromium and none could be found or fetched.\n' +
      'Install Chromium or Chrome, or run `npx playwright install --with-deps chromium`,\n' +
      'or set REATTUNE_BROWSER to the path of one, and run `npm test` again.',
  );
}
