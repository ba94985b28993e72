/** Writes docs/moves.md from the rubric; with `--check` only says whether it is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadRubric } from '../src/scenario/load-rubric.ts';
import { movesInMarkdown } from './moves-in-markdown.ts';
import { ROOT } from './tool.ts';

export const MOVES_PAGE = path.join(ROOT, 'docs/moves.md');

/** The page as it should stand for the rubric and the sources in scenarios/. */
export function currentMovesPage(): string {
  const { rubric, diagnostics } = loadRubric(
    read('scenarios/rubric.yaml'),
    'scenarios/rubric.yaml',
    read('scenarios/sources.yaml'),
    'scenarios/sources.yaml',
  );
  const faults = diagnostics.map(({ code, file, message }) => `${file}: ${code} ${message}`);
  if (!rubric) throw new Error(['The rubric cannot be read.', ...faults].join('\n'));
  return movesInMarkdown(rubric);
}

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

function main(check: boolean): void {
  const page = currentMovesPage();
  if (!check) {
    writeFileSync(MOVES_PAGE, page);
  } else if (readFileSync(MOVES_PAGE, 'utf8') !== page) {
    console.error('docs/moves.md is not current: run `npx tsx scripts/moves-page.ts`.');
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.includes('--check'));
}
