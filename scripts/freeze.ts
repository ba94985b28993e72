/**
 * `npm run freeze`: adds the shipped scenarios' versions to tests/frozen/contents.json and keeps
 * each as it was published in scenarios/published/; never changes what stands there.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publishedFile } from '../src/build/published.ts';
import { readScenarios } from '../src/build/read-scenarios.ts';
import { ROOT } from './tool.ts';

const FROZEN = path.join(ROOT, 'tests/frozen/contents.json');

const PUBLISHED = path.join(ROOT, 'scenarios/published');

const frozen: Record<string, Record<string, string>> = JSON.parse(readFileSync(FROZEN, 'utf8'));
const { scenarios, errors } = await readScenarios(path.join(ROOT, 'scenarios'));
for (const error of errors) console.error(error);
let refused = errors.length > 0;
mkdirSync(PUBLISHED, { recursive: true });
for (const tables of scenarios) {
  const { card, content } = tables;
  const versions = frozen[card.id] ?? {};
  const known = versions[String(card.version)];
  if (known !== undefined && known !== content) {
    console.error(`${card.id}: version ${card.version} is published; raise it to publish this.`);
    refused = true;
    continue;
  }
  const file = path.join(PUBLISHED, publishedFile(tables));
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(tables)}\n`);
  frozen[card.id] = { ...versions, [String(card.version)]: content };
}
if (refused) process.exitCode = 1;
else writeFileSync(FROZEN, `${JSON.stringify(frozen, null, 2)}\n`);
