import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const publicFile = (name: string): string => path.join(root, 'public', name);
const manifest = JSON.parse(readFileSync(publicFile('manifest.webmanifest'), 'utf8'));
const page = readFileSync(path.join(root, 'index.html'), 'utf8');

/** Width and height stand at the same place in every PNG. */
function sizeOf(png: string): string {
  const bytes = readFileSync(png);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('what a home screen is told', () => {
  it('names, beginning and look', () => {
    expect(manifest).toMatchObject({
      name: 'Reattune',
      short_name: 'Reattune',
      start_url: './',
      scope: './',
      display: 'standalone',
    });
    const tokens = readFileSync(path.join(root, 'src/app/ui/tokens.css'), 'utf8');
    expect(tokens).toContain(`--paper: light-dark(${manifest.background_color},`);
    expect(page).toContain(`content="${manifest.theme_color}"`);
  });

  it('icons that are there, in the sizes it says', () => {
    const pictures: readonly { src: string; sizes: string; purpose: string }[] = manifest.icons;
    for (const { src, sizes } of pictures) {
      if (src.endsWith('.png')) expect(sizeOf(publicFile(src))).toBe(sizes);
      else expect(existsSync(publicFile(src))).toBe(true);
    }
    const plain = pictures.filter(({ purpose }) => purpose === 'any').map(({ sizes }) => sizes);
    expect(plain).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(pictures.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  });

  it('and is named by the page, with the icon that Apple asks for', () => {
    expect(page).toContain('<link rel="manifest" href="/manifest.webmanifest" />');
    expect(page).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png" />');
    expect(sizeOf(publicFile('apple-touch-icon.png'))).toBe('180x180');
  });
});
