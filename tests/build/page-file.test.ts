/** A written page asks at once for all it needs, says what it is, and carries its policy. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyHeader, policyInPage, policyOf } from '../../src/build/content-policy.ts';
import { pageFile } from '../../src/build/page-file.ts';

const TEMPLATE = `<!doctype html>
<html>
  <head>
    <title>Reattune</title>
    <script type="module" crossorigin src="/assets/first.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/first.css">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;
const MANIFEST = {
  'src/app/routes/brief-route.tsx': {
    file: 'assets/brief.js',
    imports: ['_shared.js', '_first.js'],
    css: ['assets/brief.css'],
  },
  '_shared.js': { file: 'assets/shared.js', imports: ['_first.js'] },
  '_first.js': { file: 'assets/first.js', css: ['assets/first.css'] },
};
const parts = { markup: '<main>$& and $1</main>', modules: ['src/app/routes/brief-route.tsx'] };

describe('the file of a page', () => {
  const page = pageFile(TEMPLATE, MANIFEST, {
    ...parts,
    title: 'A &amp; B',
    early: 'early()',
    styled: (file) => `/* ${file} */`,
    fonts: 'assets/fonts.css',
  });
  const plain = pageFile(TEMPLATE, MANIFEST, parts);
  const head = (text: string) => text.slice(0, text.indexOf('</head>'));

  it('names each script and style sheet once, those of the first file first', () => {
    const files = [...plain.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file);
    expect(files).toEqual([
      'assets/first.js',
      'assets/brief.js',
      'assets/shared.js',
      'assets/first.css',
      'assets/brief.css',
    ]);
  });

  it('waits for no file before it is seen when its styles stand in it', () => {
    expect(page).toContain('<style>/* assets/first.css */\n/* assets/brief.css */</style>');
    const sheets = [...head(page).matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([link]) => link);
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) expect(sheet).toContain(' disabled');
    expect(page.indexOf('assets/fonts.css')).toBeGreaterThan(page.indexOf('<main>'));
    expect(plain).not.toContain(' disabled');
  });

  it('keeps presses from the very beginning, before anything can be seen', () => {
    expect(page.indexOf('<script>early()</script>')).toBeGreaterThan(0);
    expect(page.indexOf('<script>early()</script>')).toBeLessThan(page.indexOf('<style>'));
    expect(plain).not.toContain('<script>');
  });

  it('holds the picture and the title letter by letter', () => {
    expect(page).toContain('<div id="app"><main>$& and $1</main></div>');
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page.match(/<title>/g)).toHaveLength(1);
  });

  it('is refused when the bundle lacks a module it needs', () => {
    expect(() => pageFile(TEMPLATE, {}, parts)).toThrow('brief-route');
  });

  it('carries a policy that allows what the build wrote into it, and nothing else', () => {
    const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policyOf(page)).toContain(`script-src 'self' ${sha('early()')};`);
    expect(policyOf(page)).toContain(
      `style-src 'self' ${sha('/* assets/first.css */\n/* assets/brief.css */')};`,
    );
    expect(policyOf(plain)).toBe(policyInPage());
    for (const policy of [policyOf(page), policyOf(plain)])
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policyHeader(policyOf(page))).toBe(`${policyOf(page)}; frame-ancestors 'none'`);
  });
});
