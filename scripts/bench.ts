/**
 * `npm run bench`: the figures of the machine, each beside its aim. `--quick` for a fast look
 * (fewer rounds, nothing of 10,000 moments), `--markdown` for the table of docs/FIGURES.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { generateScenario } from '../tests/scenario/generated-scenario.ts';
import type { Answers } from './bench-child.ts';
import { type Measured, measuredOf } from './bench-spread.ts';
import { asMarkdown, asText, type Figure, isMet } from './bench-table.ts';
import { aside } from './build.ts';
import { ROOT } from './tool.ts';

const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean' }, markdown: { type: 'boolean' } },
});
const folder = aside('bench');
try {
  const figures = await measure();
  const missed = figures.filter((figure) => !isMet(figure)).length;
  if (flags.markdown) console.log(`${asMarkdown(figures)}\n\n${machineLine()}`);
  else console.log(`\n${asText(figures)}\n\n${machineLine()}`);
  if (!flags.markdown) console.log(missed === 0 ? 'Every aim is met.' : `Aims missed: ${missed}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<readonly Figure[]> {
  await bundleChild();
  const rounds = flags.quick ? 2 : 7;
  const generated = generatedFile(1_000);
  const shipped = readdirSync(path.join(ROOT, 'scenarios'))
    .filter((name) => name.endsWith('.yaml') && !/^(?:rubric|sources)\.yaml$/.test(name))
    .map((name) => path.join('scenarios', name));
  return [
    ...compiling(flags.quick ? 3 : 7),
    ...running(rounds, generated, shipped),
    ...keeping('a shipped scenario', rounds, shipped),
    ...keeping('1,000 moments, half-way', rounds, [generated]),
  ];
}

function compiling(times: number): readonly Figure[] {
  const costs = (moments: number, runs: number) => {
    const file = generatedFile(moments);
    return Array.from({ length: runs }, () => ask('compile', 1, [file]));
  };
  const small = costs(100, times);
  const middle = costs(1_000, times);
  const large = flags.quick ? [] : costs(10_000, 3);
  const own = (list: typeof middle): Measured => measuredOf(list.map((cost) => cost.own));
  const grown = measuredOf(large.map((cost) => cost.own / own(middle).median));
  return [
    ...costFigures('100', small),
    ...costFigures('1,000', middle, { seconds: 2.2, megabytes: 200 }),
    ...(large.length === 0
      ? []
      : [
          ...costFigures('10,000', large),
          {
            what: 'growth from 1,000 to 10,000 moments',
            unit: '×',
            measured: grown,
            aim: { atMost: 10 },
          },
        ]),
  ];
}

function costFigures(
  moments: string,
  costs: readonly Answers['compile'][],
  aims?: { readonly seconds: number; readonly megabytes: number },
): readonly Figure[] {
  const what = `${moments} moments, text to machine`;
  return [
    {
      what: `${what}: CPU`,
      unit: 's',
      measured: measuredOf(costs.map(({ whole }) => whole)),
      ...(aims === undefined ? {} : { aim: { atMost: aims.seconds } }),
    },
    {
      what: `${what}: peak memory`,
      unit: 'MB',
      measured: measuredOf(costs.map(({ peak }) => peak)),
      ...(aims === undefined ? {} : { aim: { atMost: aims.megabytes } }),
    },
  ];
}

function running(rounds: number, generated: string, shipped: readonly string[]): readonly Figure[] {
  const [unit, long] = ['/s', '1,000 moments'];
  const rate = (
    what: string,
    asked: 'choices' | 'replay' | 'explore',
    files: readonly string[],
    atLeast: number,
  ) => ({
    what,
    unit,
    measured: measuredOf(ask(asked, rounds, files)),
    aim: { atLeast },
  });
  return [
    rate(`choices through one XState actor, ${long}`, 'choices', [generated], 60_000),
    rate(`turns replayed, ${long}`, 'replay', [generated], 800_000),
    rate('turns replayed, shipped scenarios', 'replay', shipped, 800_000),
    rate('edges explored, shipped scenarios', 'explore', shipped, 1_000_000),
  ];
}

function keeping(of: string, rounds: number, files: readonly string[]): readonly Figure[] {
  const { save, restore, bytes } = ask('keep', rounds, files);
  return [
    { what: `save a run, ${of}`, unit: 'ms', measured: measuredOf(save), aim: { atMost: 0.1 } },
    {
      what: `restore a run, ${of}`,
      unit: 'ms',
      measured: measuredOf(restore),
      aim: { atMost: 0.1 },
    },
    {
      what: `stored a turn, ${of}`,
      unit: 'bytes',
      measured: measuredOf([bytes]),
      aim: { atMost: 30 },
    },
  ];
}

/** Runs one measurement in a fresh process and gives what it says. */
function ask<What extends keyof Answers>(
  what: What,
  rounds: number,
  files: readonly string[],
): Answers[What] {
  if (!flags.markdown)
    console.log(`${what} ${files.map((file) => path.basename(file)).join(' ')} …`);
  const child = spawnSync(
    process.execPath,
    [path.join(folder, 'bench-child.js'), what, String(rounds), ...files],
    { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (child.status !== 0)
    throw new Error(`The measurement “${what}” ended with ${child.status ?? child.signal}.`);
  return JSON.parse(child.stdout);
}

function generatedFile(moments: number): string {
  const file = path.join(folder, `generated-${moments}.yaml`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, generateScenario(moments, 1));
  return file;
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

function machineLine(): string {
  const load = os.loadavg()[0]?.toFixed(1);
  return `${os.cpus().length} cores, Node ${process.versions.node}, ${process.platform}; load average ${load} while measuring.`;
}
