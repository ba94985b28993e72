/** docs/LANGUAGE.md says the language as it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST } from '../../src/scenario/limits.ts';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import {
  HOURS,
  LEVELS,
  OUTCOMES,
  POSTURES,
  RUPTURES,
  SCHOOLS,
  SETTINGS,
} from '../../src/scenario/scenario.ts';
import { CONDITION_WORDS } from '../../src/scenario/shape/condition-shape.ts';
import type { Definitions } from '../../src/scenario/shape/json-schema.ts';
import { scenarioShape } from '../../src/scenario/written/scenario-shape.ts';
import { asFile } from '../scenario/diagnostic-page.ts';
import { shippedRubric } from '../simulation/small-scenario.ts';

const page = readFileSync(new URL('../../docs/LANGUAGE.md', import.meta.url), 'utf8');
const minimal = readFileSync(
  new URL('../../docs/diagnostics/minimal.yaml', import.meta.url),
  'utf8',
);
const rubric = shippedRubric();

describe('docs/LANGUAGE.md', () => {
  it.each(examples())('has an example that reads without a fault: %#', (options, block) => {
    const { source } = asFile(block, options.split(' '), minimal);
    expect(loadScenario(source, 'example.yaml', rubric).diagnostics).toEqual([]);
  });

  it.each([
    ['choices', [HOURS, LEVELS, OUTCOMES, POSTURES, RUPTURES, SCHOOLS, SETTINGS].flat()],
    ['words of conditions', CONDITION_WORDS],
    ['cues', rubric.cues.map(({ id }) => id)],
    ['keys', keys()],
  ])('names all %s', (_, words) => {
    expect(words.filter((word) => !inCode().has(word))).toEqual([]);
  });

  it('says the limits there are', () => {
    const said = `At most ${MOST.flags} flags, ${MOST.gauges} gauges (three and two), ${MOST.responses} responses to a moment, ${MOST.tempers} tempers, and ${MOST.trackedMoves} moves`;
    expect(page).toContain(said);
  });

  it('says the numbers of the rubric’s rules as they are', () => {
    const { earlyWithin, trustRise, heardUntilMet, wornFrom, twinFrom } = rubric.play.rules;
    expect([earlyWithin, trustRise, heardUntilMet, wornFrom, twinFrom]).toEqual([2, 2, 5, 2, 3]);
  });
});

/** The blocks of YAML: what is said after `yaml`, and the text, out of its indentation. */
function examples(): readonly (readonly [string, string])[] {
  const blocks = page.matchAll(/^( *)```yaml ?(.*)\n([\s\S]*?)^ *```$/gm);
  return Array.from(blocks, ([, indent = '', options = '', block = '']) => [
    options,
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  ]);
}

/** Every word that stands as code somewhere on the page. */
function inCode(): ReadonlySet<string> {
  const block = /^ *```[\s\S]*?^ *```$/gm;
  const code = [...(page.match(block) ?? []), ...(page.replace(block, '').match(/`[^`]+`/g) ?? [])];
  return new Set(code.flatMap((text) => text.match(/[\w-]+/g) ?? []));
}

/** Every key that some map of a scenario takes. */
function keys(): readonly string[] {
  const defined: Definitions = {};
  const found = new Set<string>();
  JSON.stringify([scenarioShape.schema(defined), defined], (key, value: unknown) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const name of Object.keys(value)) found.add(name);
    return value;
  });
  return [...found];
}
