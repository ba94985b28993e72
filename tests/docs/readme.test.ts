import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, folder, reattune } from '../cli/at-the-terminal.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file)),
];

describe('what is written', () => {
  it.each(pages)('%s leads only to files that are there', (page) => {
    const text = readFileSync(path.join(ROOT, page), 'utf8').replace(/```[\s\S]*?```/g, '');
    const targets = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g)].map(([, to = '']) => to);
    const missing = targets.filter((to) => !existsSync(path.join(ROOT, path.dirname(page), to)));
    expect(missing).toEqual([]);
  });
});

describe('the README', () => {
  let place: Folder;
  beforeAll(() => {
    place = folder();
  });
  afterAll(() => place.remove());

  it('shows both commands before anything else', () => {
    expect(readme.indexOf('npm start')).toBeLessThan(readme.indexOf('scenarios/'));
    expect(readme.indexOf('npm test')).toBeLessThan(readme.indexOf('scenarios/'));
  });

  it('shows a scenario that checks', async () => {
    const written = readme.match(/```yaml\n([\s\S]*?)```/)?.[1] ?? '';
    const { code, out } = await reattune(['check', place.put('shown.yaml', written)]);
    expect(out).toMatch(/^No faults/);
    expect(code).toBe(0);
  });

  it('names only scripts and scenarios that are there', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    for (const [, script = ''] of readme.matchAll(/npm run ([\w:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(script);
    }
    for (const [scenario] of readme.matchAll(/scenarios\/[\w-]+\.yaml/g)) {
      expect(existsSync(path.join(ROOT, scenario))).toBe(true);
    }
  });
});
