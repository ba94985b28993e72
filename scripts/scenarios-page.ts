/** `npm run scenarios`: writes scenarios/README.md from the scenarios that stand beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readScenarios } from '../src/build/read-scenarios.ts';
import { loadRubric } from '../src/scenario/load-rubric.ts';
import { scenariosInMarkdown } from './scenarios-in-markdown.ts';
import { SITUATIONS } from './situations.ts';
import { ROOT } from './tool.ts';

export const SCENARIOS_PAGE = path.join(ROOT, 'scenarios/README.md');

/** The page as it should stand for what is in scenarios/. */
export async function currentScenariosPage(): Promise<string> {
  const { scenarios, errors } = await readScenarios(path.join(ROOT, 'scenarios'));
  const { rubric } = loadRubric(
    read('rubric.yaml'),
    'rubric.yaml',
    read('sources.yaml'),
    'sources.yaml',
  );
  if (errors.length > 0 || rubric === undefined) throw new Error(errors.join('\n'));
  return scenariosInMarkdown(scenarios, SITUATIONS, rubric);
}

function read(name: string): string {
  return readFileSync(path.join(ROOT, 'scenarios', name), 'utf8');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(SCENARIOS_PAGE, await currentScenariosPage());
