/** Every scenario of a folder, checked and compiled, with the faults that stand in the way. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import { loadRubric } from '../scenario/load-rubric.ts';
import { loadScenario } from '../scenario/load-scenario.ts';
import { locate } from '../scenario/locate.ts';
import { compileTables } from '../simulation/compile-tables.ts';
import type { CompiledScenario } from '../simulation/tables.ts';

export interface ReadScenarios {
  readonly scenarios: readonly CompiledScenario[];
  /** One line each: file, line and column, code, message. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** The files that were read, for watching. */
  readonly files: readonly string[];
}

/** Levels as a newcomer meets them. */
const ORDER = { foundation: 0, intermediate: 1, advanced: 2 } as const;

export async function readScenarios(folder: string): Promise<ReadScenarios> {
  const errors: string[] = [];
  const warnings: string[] = [];
  const note = (text: string, faults: readonly Diagnostic[]) => {
    for (const { severity, file, range, code, message } of faults) {
      const { line, column } = locate(text, range.from);
      const list = severity === 'error' ? errors : warnings;
      list.push(`${file}:${line}:${column} ${code} ${message}`);
    }
  };
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const files = names.map((name) => join(folder, name));
  const rubricFile = join(folder, 'rubric.yaml');
  const sourcesFile = join(folder, 'sources.yaml');
  const [rubricText, sourcesText] = await Promise.all([
    readFile(rubricFile, 'utf8'),
    readFile(sourcesFile, 'utf8'),
  ]);
  const read = loadRubric(rubricText, rubricFile, sourcesText, sourcesFile);
  for (const fault of read.diagnostics)
    note(fault.file === sourcesFile ? sourcesText : rubricText, [fault]);
  const scenarios: CompiledScenario[] = [];
  if (read.rubric === undefined) return { scenarios, errors, warnings, files };
  for (const file of files) {
    if (file === rubricFile || file === sourcesFile) continue;
    const text = await readFile(file, 'utf8');
    const { scenario, diagnostics } = loadScenario(text, file, read.rubric);
    note(text, diagnostics);
    if (scenario !== undefined) scenarios.push(compileTables(scenario));
  }
  scenarios.sort(
    (a, b) =>
      ORDER[a.card.level] - ORDER[b.card.level] || a.card.id.localeCompare(b.card.id, 'en-GB'),
  );
  return { scenarios, errors, warnings, files };
}
