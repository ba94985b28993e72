/** Holds the rules of docs/ARCHITECTURE.md on the files of src/. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as fileRules from './architecture/file-rules.ts';
import { type Breach, readHouse } from './architecture/house.ts';
import * as importRules from './architecture/import-rules.ts';

const { CEILING, ...rulesForFiles } = fileRules;
const house = readHouse(sources(path.join(import.meta.dirname, '..')));

describe('the house', () => {
  it.each(Object.entries({ ...importRules, ...rulesForFiles }))('%s', (_, rule) => {
    expect(rule(house).map(told)).toEqual([]);
  });

  it('is there to be read', () => {
    expect(house.size).toBeGreaterThan(5);
    expect(CEILING.code).toBeLessThanOrEqual(250);
  });
});

const told = ({ file, line, says, why }: Breach): string => `${file}:${line} ${says} (${why})`;

function sources(root: string): Record<string, string> {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [
      path.relative(root, file).split(path.sep).join('/'),
      readFileSync(file, 'utf8'),
    ]),
  );
}
