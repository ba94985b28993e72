/** A version that is no longer current is still shipped; the current one is not shipped twice. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writePublished } from '../../src/build/published.ts';
import { readScenarios } from '../../src/build/read-scenarios.ts';
import { contentOf, verifyTables } from '../../src/simulation/verify-tables.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reattune-published-'));
  cpSync(path.join(import.meta.dirname, '../../scenarios'), path.join(folder, 'scenarios'), {
    recursive: true,
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('ships what was published before and has changed since, under its content', async () => {
  const kept = path.join(folder, 'scenarios/published');
  const older = JSON.parse(readFileSync(path.join(kept, 'ten-minutes-late.1.json'), 'utf8'));
  older.card.title = 'As it was called before';
  older.content = contentOf(older, older.card);
  writeFileSync(path.join(kept, 'ten-minutes-late.0.json'), JSON.stringify(older));
  await writePublished(path.join(folder, 'scenarios'), path.join(folder, 'site'));
  const shipped = path.join(folder, 'site/published');
  expect(readdirSync(shipped)).toContain(`${older.content}.json`);
  const { scenarios } = await readScenarios(path.join(folder, 'scenarios'));
  expect(scenarios.length).toBeGreaterThan(0);
  const current = scenarios.map(({ content }) => `${content}.json`);
  expect(readdirSync(shipped).filter((file) => current.includes(file))).toEqual([]);
  const read = JSON.parse(readFileSync(path.join(shipped, `${older.content}.json`), 'utf8'));
  expect(verifyTables(read, older.content, older.judgement.hash)?.card.title).toBe(
    'As it was called before',
  );
});
