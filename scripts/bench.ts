/**
 * `npm run bench`: the figures of the machine, each beside its aim. `--quick` for a fast look
 * (fewer rounds, nothing of 10,000 moments), `--markdown` for the table of docs/FIGURES.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { generateScenario } from '../tests/scenario/generated-scenario.ts';
import type { Answers } from './bench-child.ts';
import { measureAll } from './bench-figures.ts';
import { machineLine } from './bench-machine.ts';
import { asMarkdown, asText, isMet } from './bench-table.ts';
import { aside } from './build.ts';
import { ROOT } from './tool.ts';

const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean' }, markdown: { type: 'boolean' } },
});
const folder = aside('bench');
try {
  await bundleChild();
  const figures = measureAll({
    ask,
    generated: generatedFile,
    shipped: shippedFiles(),
    quick: flags.quick ?? false,
  });
  const table = flags.markdown ? asMarkdown(figures) : asText(figures);
  console.log(`\n${table}\n\n${machineLine()}`);
  const missed = figures.filter((figure) => !isMet(figure)).length;
  if (!flags.markdown) console.log(missed === 0 ? 'Every aim is met.' : `Aims missed: ${missed}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function ask<What extends keyof Answers>(
  what: What,
  rounds: number,
  files: readonly string[],
): Answers[What] {
  if (!flags.markdown) {
    console.log(`${what} ${files.map((file) => path.basename(file)).join(' ')} …`);
  }
  const child = spawnSync(
    process.execPath,
    [path.join(folder, 'bench-child.js'), what, String(rounds), ...files],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status === 0) return JSON.parse(child.stdout);
  throw new Error(`The measurement “${what}” ended with ${child.status ?? child.signal}.`);
}

function generatedFile(moments: number): string {
  const file = path.join(folder, `generated-${moments}.yaml`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, generateScenario(moments, 1));
  return file;
}

function shippedFiles(): readonly string[] {
  return readdirSync(path.join(ROOT, 'scenarios'))
    .filter((name) => name.endsWith('.yaml') && !/^(?:rubric|sources)\.yaml$/.test(name))
    .map((name) => path.join('scenarios', name));
}

/** One plain file for Node, as the command line is built. */
async function bundleChild(): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'scripts/bench-child.ts',
      outDir: folder,
      target: 'node20',
      copyPublicDir: false,
    },
  });
}
