/** What was published does not change unnoticed: a content that differs needs a version that rose. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/build/read-scenarios.ts';
import { contentOf, verifyTables } from '../../src/simulation/verify-tables.ts';

const at = (place: string) => fileURLToPath(new URL(place, import.meta.url));
const frozen: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(at('contents.json'), 'utf8'),
);
const { scenarios } = await readScenarios(at('../../scenarios'));

it.each(
  Object.entries(frozen).flatMap(([id, versions]) =>
    Object.entries(versions).map(([version, content]) => [id, version, content] as const),
  ),
)('%s, version %s, is kept as it was published', (id, version, content) => {
  const file = at(`../../scenarios/published/${id}.${version}.json`);
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  expect(verifyTables(kept, content, kept.judgement.hash)?.card.id).toBe(id);
});

describe.each(scenarios.map((tables) => [tables.card.id, tables] as const))('%s', (id, tables) => {
  it('has the content its version was frozen with (else raise the version, and freeze it)', () => {
    expect(frozen[id]?.[String(tables.card.version)]).toBe(tables.content);
  });

  it('has the newest version that was frozen', () => {
    const versions = Object.keys(frozen[id] ?? {}).map(Number);
    expect(tables.card.version).toBe(Math.max(...versions));
  });

  it('hashes alike whatever its version number, and otherwise with any word of it changed', () => {
    const again = JSON.parse(JSON.stringify(tables));
    expect(contentOf(again, { ...again.card, version: 99 })).toBe(tables.content);
    expect(contentOf(again, { ...again.card, title: 'Another' })).not.toBe(tables.content);
    again.play.moves['own-part'].effects = [];
    expect(contentOf(again, again.card)).not.toBe(tables.content);
  });
});
