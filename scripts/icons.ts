/**
 * `npx tsx scripts/icons.ts`: draws the icons that a home screen wants from public/icon.svg, in
 * Chromium. To be run when the icon changes; what it writes is kept with the code.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_FLAGS } from '../playwright.config.ts';
import { findBrowser } from './browser.ts';
import { ROOT } from './tool.ts';

interface Icon {
  readonly file: string;
  readonly pixels: number;
  /**
   * Its paper fills the square, for systems that cut their own shape from it, and what is drawn is
   * so much of its size: a mask may leave only a circle of 80 % across.
   */
  readonly filled?: { readonly drawn: number };
}

const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', pixels: 192 },
  { file: 'icon-512.png', pixels: 512 },
  { file: 'icon-maskable-512.png', pixels: 512, filled: { drawn: 0.76 } },
  { file: 'apple-touch-icon.png', pixels: 180, filled: { drawn: 0.9 } },
];

const folder = path.join(ROOT, 'public');
const icon = await readFile(path.join(folder, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
try {
  for (const one of ICONS) await writeFile(path.join(folder, one.file), await drawn(browser, one));
} finally {
  await browser.close();
}

async function drawn(browser: Browser, { pixels, filled }: Icon): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  try {
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>
      ${filled === undefined ? icon : inFull(filled.drawn)}`);
    return await page.screenshot({ omitBackground: true });
  } finally {
    await page.close();
  }
}

/** The icon with square paper, and what stands on it drawn smaller around the middle. */
function inFull(size: number): string {
  const [whole, before, paper, picture] =
    icon.match(/^(<svg[^>]*>)\s*(<rect[^>]*\/>)(.*)<\/svg>\s*$/s) ?? [];
  if (whole === undefined || paper === undefined) throw new Error('icon.svg has no paper to fill.');
  return `${before}${paper.replace(/ rx="\d+"/, '')}
    <g transform="translate(32 32) scale(${size}) translate(-32 -32)">${picture}</g></svg>`;
}
