/** A written page asks at once for all it needs, says what it is, and carries its policy. */
import { describe, expect, it } from 'vitest';
import { POLICY_HEADER, POLICY_IN_PAGE } from '../../src/build/content-policy.ts';
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
  const page = pageFile(TEMPLATE, MANIFEST, { ...parts, title: 'A &amp; B', early: 'assets/e.js' });

  it('names each script and style sheet once, those of the first file first', () => {
    const files = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file);
    expect(files).toEqual([
      'assets/e.js',
      'assets/first.css',
      'assets/brief.css',
      'assets/first.js',
      'assets/brief.js',
      'assets/shared.js',
    ]);
  });

  it('holds the picture and the title letter by letter', () => {
    expect(page).toContain('<div id="app"><main>$& and $1</main></div>');
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page.match(/<title>/g)).toHaveLength(1);
  });

  it('carries a policy that allows nothing inline and nobody else', () => {
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="${POLICY_IN_PAGE}"`);
    expect(POLICY_IN_PAGE).not.toMatch(/unsafe|https?:|\*/);
    expect(POLICY_HEADER).toBe(`${POLICY_IN_PAGE}; frame-ancestors 'none'`);
  });

  it('does not wait for the early script before anything is seen', () => {
    expect(page).toContain('<script async src="/assets/e.js"></script>');
    expect(pageFile(TEMPLATE, MANIFEST, parts)).not.toContain('e.js');
  });

  it('is refused when the bundle lacks a module it needs', () => {
    expect(() => pageFile(TEMPLATE, {}, parts)).toThrow('brief-route');
  });
});
