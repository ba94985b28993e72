/** Earlier versions of scenarios: kept in scenarios/published/, and shipped beside the current ones. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CompiledScenario } from '../simulation/tables.ts';
import { readScenarios } from './read-scenarios.ts';

/** The name a published version is kept under. */
export function publishedFile({ card }: Pick<CompiledScenario, 'card'>): string {
  return `${card.id}.${card.version}.json`;
}

/**
 * Writes each published version that is no longer current as `published/<content>.json` of the
 * site: runs that were played on it can be replayed by whoever they are handed to.
 */
export async function writePublished(scenarios: string, site: string): Promise<void> {
  const current = new Set((await readScenarios(scenarios)).scenarios.map(({ content }) => content));
  const folder = path.join(scenarios, 'published');
  await mkdir(path.join(site, 'published'), { recursive: true });
  for (const name of await readdir(folder)) {
    const text = await readFile(path.join(folder, name), 'utf8');
    const { content }: Pick<CompiledScenario, 'content'> = JSON.parse(text);
    if (!current.has(content))
      await writeFile(path.join(site, 'published', `${content}.json`), text);
  }
}
