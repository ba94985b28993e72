/** `npm run review`: writes docs/REVIEW.md from a review of every scenario in scenarios/. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Review, review } from '../src/review/review.ts';
import { loadRubric } from '../src/scenario/load-rubric.ts';
import { loadScenario } from '../src/scenario/load-scenario.ts';
import type { Rubric } from '../src/scenario/rubric.ts';
import { reviewInMarkdown } from './review-in-markdown.ts';
import { ROOT } from './tool.ts';

export const REVIEW_PAGE = path.join(ROOT, 'docs/REVIEW.md');

const SCENARIOS = path.join(ROOT, 'scenarios');

/** The page as it should stand for what is in scenarios/. */
export function currentReviewPage(): string {
  const rubric = readRubric();
  return reviewInMarkdown(reviewLibrary(rubric), rubric);
}

/** A review of every scenario, in the order of their names. A fault in reading one throws. */
export function reviewLibrary(rubric: Rubric): readonly Review[] {
  return readdirSync(SCENARIOS)
    .filter((name) => name.endsWith('.yaml') && !['rubric.yaml', 'sources.yaml'].includes(name))
    .sort()
    .map((file) => {
      const { scenario, rangeOf, diagnostics } = loadScenario(read(file), file, rubric);
      if (scenario === undefined || rangeOf === undefined)
        throw new Error(diagnostics.map(({ message }) => `${file}: ${message}`).join('\n'));
      return review(scenario, { file, rangeOf });
    });
}

export function readRubric(): Rubric {
  const { rubric, diagnostics } = loadRubric(
    read('rubric.yaml'),
    'rubric.yaml',
    read('sources.yaml'),
    'sources.yaml',
  );
  if (rubric === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return rubric;
}

function read(name: string): string {
  return readFileSync(path.join(SCENARIOS, name), 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(REVIEW_PAGE, currentReviewPage());
