/**
 * `npm test`: everything. `npm test -- types unit` runs only the stages named; the names stand
 * in STAGES below.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { aside, buildCommandLine } from './build.ts';
import { runJourneys } from './journeys.ts';
import { type Outcome, runStages, type Stage, summaryOf } from './stage.ts';
import { ROOT, runTool } from './tool.ts';

const STAGES: readonly Stage[] = [
  { name: 'types', run: () => passes('tsc', ['--noEmit']) },
  { name: 'lint', run: () => passes('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'unused', run: () => passes('knip', ['--no-config-hints', '--no-progress']) },
  { name: 'unit', run: runUnit },
  { name: 'cli', run: runCommandLineBuild },
  { name: 'journeys', run: () => runJourneys() },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  const names = STAGES.map((stage) => stage.name).join(', ');
  console.error(`There is no stage “${unknown.join('”, “')}”. There are: ${names}.`);
  process.exitCode = 2;
} else {
  const chosen = STAGES.filter((stage) => wanted.length === 0 || wanted.includes(stage.name));
  const told = await runStages(chosen, console.log);
  for (const line of summaryOf(told)) console.log(line);
  process.exitCode = told.every((one) => one.ok) ? 0 : 1;
}

async function passes(tool: string, args: readonly string[]): Promise<Outcome> {
  return { ok: (await runTool(tool, args)) === 0 };
}

async function runUnit(): Promise<Outcome> {
  const report = path.join(ROOT, '.reattune', `unit-${process.pid}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runTool('vitest', ['run', ...reporters]);
    if (!existsSync(report)) return { ok: false, said: 'Vitest came to no report' };
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { ok: code === 0, tests: { passed: numPassedTests, failed: numFailedTests } };
  } finally {
    rmSync(report, { force: true });
  }
}

async function runCommandLineBuild(): Promise<Outcome> {
  const folder = aside('cli');
  await buildCommandLine(folder);
  rmSync(folder, { recursive: true, force: true });
  return { ok: true };
}
