/** The small scenario that is reviewed without a fault, bent by what a test is about. */
import { readFileSync } from 'node:fs';
import { type Review, review } from '../../src/review/review.ts';
import { loadScenario } from '../../src/scenario/load-scenario.ts';
import { mergedInto } from '../scenario/merged-example.ts';
import { shippedRubric } from '../simulation/small-scenario.ts';

const whole = readFileSync(
  new URL('../../docs/diagnostics/reviewed.yaml', import.meta.url),
  'utf8',
);
const rubric = shippedRubric();

/** A review of that scenario with some of its keys changed; a fault in reading it throws. */
export function reviewOf(changes = ''): Review {
  return reviewOfText(changes === '' ? whole : mergedInto(changes, whole).source);
}

export function reviewOfText(text: string): Review {
  const { scenario, rangeOf, diagnostics } = loadScenario(text, 'test.yaml', rubric);
  if (scenario === undefined || rangeOf === undefined)
    throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
  return review(scenario, { file: 'test.yaml', rangeOf });
}

/** The codes of what stands, each once. */
export function codesOf({ diagnostics }: Review): readonly string[] {
  return [...new Set(diagnostics.map(({ code }) => code))].sort();
}
