/** The JSON Schemas say what the reader says. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { currentSchemas, SCHEMA_FOLDER } from '../../scripts/schema.ts';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import { shipped, shippedRubric } from '../simulation/small-scenario.ts';
import { generateScenario } from './generated-scenario.ts';
import { satisfies } from './satisfies-schema.ts';

const schemas = currentSchemas();
const scenarioSchema: unknown = JSON.parse(schemas.get('scenario.schema.json') ?? '');

describe('docs/schema', () => {
  it.each([...schemas])('%s is current (else run `npx tsx scripts/schema.ts`)', (file, text) => {
    expect(readFileSync(path.join(SCHEMA_FOLDER, file), 'utf8')).toBe(text);
  });

  it('holds nothing else', () => {
    expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual([...schemas.keys()].sort());
  });
});

describe('an editor that follows the schemas', () => {
  it.each([
    ['rubric.yaml', 'rubric.schema.json'],
    ['sources.yaml', 'sources.schema.json'],
  ])('accepts %s', (file, schema) => {
    expect(satisfies(parse(shipped(file)), JSON.parse(schemas.get(schema) ?? ''))).toBe(true);
  });

  it('accepts what the reader accepts', () => {
    expect(satisfies(parse(generateScenario(30, 1)), scenarioSchema)).toBe(true);
  });

  it.each([
    ['an unknown key', 'level: foundation', 'levle: foundation\nlevel: foundation'],
    ['an unknown choice', 'level: foundation', 'level: basic'],
    ['a missing key', 'level: foundation\n', ''],
    ['a number out of bounds', 'trust: 6, heard', 'trust: 11, heard'],
    ['a name with capitals', 'id: generated', 'id: Generated'],
    ['a move that is not in the rubric', 'moves: [own-part]', 'moves: [own-prat]'],
    ['three moves', 'moves: [own-part]', 'moves: [own-part, validate, press]'],
    ['say and do together', 'say: I went', 'do: You wait.\n        say: I went'],
    ['neither say nor do', /^ {8}say: I went.*\n/m, ''],
    ['wait without do', 'say: I went', 'wait: true\n        say: I went'],
    ['a line that neither says nor shows', /says: .*\n {8}shows: .*\n {8}posture/, 'posture'],
    ['a range that is none', 'candour: ..', 'candour: ...'],
    ['`counted` before the answer', '{ temper: guarded }', '{ counted: own-part }'],
  ])('refuses %s, as the reader does', (_, from, to) => {
    const text = generateScenario(30, 1);
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(loadScenario(broken, 'broken.yaml', shippedRubric()).scenario).toBeUndefined();
    expect(satisfies(parse(broken), scenarioSchema)).toBe(false);
  });
});
