/** Each code has a page in docs/diagnostics, and its examples do what the page says. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review } from '../../src/review/review.ts';
import { CODES, type Code } from '../../src/scenario/codes.ts';
import { DEFAULT_LIMITS } from '../../src/scenario/limits.ts';
import { loadRubric } from '../../src/scenario/load-rubric.ts';
import { type LoadedScenario, loadScenario } from '../../src/scenario/load-scenario.ts';
import { locator } from '../../src/scenario/locate.ts';
import { compileTables } from '../../src/simulation/compile-tables.ts';
import { proofFaults } from '../../src/simulation/prove/proof-faults.ts';
import { prove } from '../../src/simulation/prove/prove.ts';
import { shipped, shippedRubric } from '../simulation/small-scenario.ts';
import { type Example, readPage } from './diagnostic-page.ts';

const folder = new URL('../../docs/diagnostics/', import.meta.url);
const minimal = readFileSync(new URL('minimal.yaml', folder), 'utf8');
const playable = readFileSync(new URL('playable.yaml', folder), 'utf8');
const reviewed = readFileSync(new URL('reviewed.yaml', folder), 'utf8');
const rubric = shippedRubric();
const sources = shipped('sources.yaml');

describe('the pages of the diagnostics', () => {
  it('are one for each code, named by it', () => {
    const pages = readdirSync(folder).filter((file) => /^[A-Z]\d/.test(file));
    const expected = Object.entries(CODES).map(([code, { slug }]) => `${code}-${slug}.md`);
    expect(pages.sort()).toEqual(expected.sort());
  });

  it('stand on a smallest scenario without a fault', () => {
    expect(faults({ source: minimal, line: 1, options: [] })).toEqual([]);
  });

  it('stand on a smallest scenario that is proved without a fault', () => {
    expect(faults({ source: playable, line: 1, options: ['play'] })).toEqual([]);
  });

  it('stand on a small scenario that is reviewed without a fault', () => {
    expect(faults({ source: reviewed, line: 1, options: ['review'] })).toEqual([]);
  });

  it.each(codes())(
    '%s: its failing example has that fault, and no other, where it is marked',
    (code) => {
      const { title, fails } = page(code);
      expect(title.startsWith(`${code}: `)).toBe(true);
      const found = faults(fails);
      expect(found).toContainEqual({ code, line: fails.line, severity: CODES[code].severity });
      const alone = !fails.options.some((one) => one === 'repeat-last' || one === 'among');
      if (alone) expect(found).toHaveLength(1);
    },
  );

  it.each(codes())('%s: its mended example has no fault at all', (code) => {
    const { mended } = page(code);
    const found = faults(mended);
    if (!mended.options.includes('among')) expect(found).toEqual([]);
    expect(found.map((fault) => fault.code)).not.toContain(code);
  });
});

function codes(): readonly Code[] {
  // The keys of CODES are its codes and nothing else.
  return Object.keys(CODES) as Code[];
}

function page(code: Code) {
  const text = readFileSync(new URL(`${code}-${CODES[code].slug}.md`, folder), 'utf8');
  const whole = code.startsWith('P') ? playable : reviewed;
  return readPage(text, /^[PTC]/.test(code) ? whole : minimal);
}

function faults({ source, options }: Example) {
  const limits = options.includes('limit-100') ? { ...DEFAULT_LIMITS, bytes: 100 } : DEFAULT_LIMITS;
  const { text = String(source), diagnostics } = options.includes('rubric')
    ? { text: String(source), ...loadRubric(source, 'example', sources, 'sources.yaml') }
    : options.includes('play')
      ? proved(source, options)
      : options.includes('review')
        ? looked(source, options)
        : loadScenario(source, 'example', rubric, limits);
  const place = locator(text);
  return diagnostics.map(({ code, severity, range }) => ({
    code,
    severity,
    line: options.includes('repeat-last') && code === 'S035' ? 1 : place(range.from).line,
  }));
}

/** What is said of a scenario that is read and then proved, by `bound-3` with a bound of three. */
function proved(source: Example['source'], options: readonly string[]): LoadedScenario {
  const loaded = loadScenario(source, 'example', rubric);
  const { scenario, rangeOf, diagnostics } = loaded;
  if (scenario === undefined || rangeOf === undefined) return loaded;
  const tables = compileTables(scenario);
  const proof = options.includes('bound-3') ? prove(tables, 3) : prove(tables);
  const found = proofFaults(tables, proof, { file: 'example', rangeOf });
  return { ...loaded, diagnostics: [...diagnostics, ...found] };
}

/** What is said of a scenario that is read and then reviewed, by `bound-9` with nine states. */
function looked(source: Example['source'], options: readonly string[]): LoadedScenario {
  const loaded = loadScenario(source, 'example', rubric);
  const { scenario, rangeOf, diagnostics } = loaded;
  if (scenario === undefined || rangeOf === undefined) return loaded;
  const most = options.includes('bound-9') ? 9 : undefined;
  const found = review(scenario, { file: 'example', rangeOf }, most).diagnostics;
  return { ...loaded, diagnostics: [...diagnostics, ...found] };
}
