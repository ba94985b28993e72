/** Each code has a page in docs/diagnostics, and its examples do what the page says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODES, type Code } from '../../src/scenario/codes.ts';
import { DEFAULT_LIMITS } from '../../src/scenario/limits.ts';
import { loadRubric } from '../../src/scenario/load-rubric.ts';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import { locator } from '../../src/scenario/locate.ts';
import { shipped, shippedRubric } from '../simulation/small-scenario.ts';
import { type Example, readPage } from './diagnostic-page.ts';

const folder = new URL('../../docs/diagnostics/', import.meta.url);
const minimal = readFileSync(new URL('minimal.yaml', folder), 'utf8');
const rubric = shippedRubric();
const sources = shipped('sources.yaml');

describe('the pages of the diagnostics', () => {
  it('are one for each code, named by it', () => {
    const pages = readdirSync(folder).filter((file) => /^[SR]\d/.test(file));
    const expected = Object.entries(CODES).map(([code, { slug }]) => `${code}-${slug}.md`);
    expect(pages.sort()).toEqual(expected.sort());
  });

  it('stand on a smallest scenario without a fault', () => {
    expect(faults({ source: minimal, line: 1, options: [] })).toEqual([]);
  });

  it.each(codes())(
    '%s: its failing example has that fault, and no other, where it is marked',
    (code) => {
      const { title, fails } = page(code);
      expect(title.startsWith(`${code}: `)).toBe(true);
      const found = faults(fails);
      expect(found).toContainEqual({ code, line: fails.line, severity: CODES[code].severity });
      if (!fails.options.includes('repeat-last')) expect(found).toHaveLength(1);
    },
  );

  it.each(codes())('%s: its mended example has no fault at all', (code) => {
    expect(faults(page(code).mended)).toEqual([]);
  });
});

function codes(): readonly Code[] {
  // The keys of CODES are its codes and nothing else.
  return Object.keys(CODES) as Code[];
}

function page(code: Code) {
  const text = readFileSync(new URL(`${code}-${CODES[code].slug}.md`, folder), 'utf8');
  return readPage(text, minimal);
}

function faults({ source, options }: Example) {
  const limits = options.includes('limit-100') ? { ...DEFAULT_LIMITS, bytes: 100 } : DEFAULT_LIMITS;
  const { text = String(source), diagnostics } = options.includes('rubric')
    ? { text: String(source), ...loadRubric(source, 'example', sources, 'sources.yaml') }
    : loadScenario(source, 'example', rubric, limits);
  const place = locator(text);
  return diagnostics.map(({ code, severity, range }) => ({
    code,
    severity,
    line: options.includes('repeat-last') && code === 'S035' ? 1 : place(range.from).line,
  }));
}
