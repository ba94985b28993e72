/** Writes docs/schema/*.json from the shapes that read; with `--check` only says whether they are current. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadRubric } from '../src/scenario/load-rubric.ts';
import { schemas } from '../src/scenario/schemas.ts';
import { ROOT } from './tool.ts';

export const SCHEMA_FOLDER = path.join(ROOT, 'docs/schema');

/** The text of each schema as it should stand, by the name of its file. */
export function currentSchemas(): ReadonlyMap<string, string> {
  const { rubric, diagnostics } = loadRubric(
    read('scenarios/rubric.yaml'),
    'scenarios/rubric.yaml',
    read('scenarios/sources.yaml'),
    'scenarios/sources.yaml',
  );
  const faults = diagnostics.map(({ code, file, message }) => `${file}: ${code} ${message}`);
  if (rubric === undefined) throw new Error(['The rubric cannot be read.', ...faults].join('\n'));
  return new Map(
    Object.entries(schemas(rubric)).map(([file, schema]) => [
      file,
      `${JSON.stringify(schema, undefined, 2)}\n`,
    ]),
  );
}

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

function main(check: boolean): void {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of currentSchemas()) {
    const file = path.join(SCHEMA_FOLDER, name);
    if (!check) {
      writeFileSync(file, text);
    } else if (readFileSync(file, 'utf8') !== text) {
      console.error(`docs/schema/${name} is not current: run \`npx tsx scripts/schema.ts\`.`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.argv.includes('--check'));
}
