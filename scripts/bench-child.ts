/**
 * One measurement in a process of its own, started cold; prints its result as JSON. `bench.ts`
 * bundles this file first, so that nothing is measured but the program itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '../src/scenario/limits.ts';
import { loadRubric } from '../src/scenario/load-rubric.ts';
import { loadScenario } from '../src/scenario/load-scenario.ts';
import type { Rubric } from '../src/scenario/rubric.ts';
import type { CheckedScenario } from '../src/scenario/scenario.ts';
import { type Compiled, compileScenario } from '../src/simulation/compile-scenario.ts';
import { compileTables } from '../src/simulation/compile-tables.ts';
import { cohortRead } from './bench-cohort.ts';
import { bytesATurn, type Spread, savedAndRestored } from './bench-keeping.ts';
import { type ProofCost, proofCost, type SurveyCost, surveyCost } from './bench-proof.ts';
import { choicesThroughAnActor, edgesExplored, turnsReplayed } from './bench-rates.ts';

/** What compiling one file took. */
export interface CompileCost {
  /** CPU seconds of the whole process, from its start to the machine. */
  readonly whole: number;
  /** CPU seconds of `loadScenario` and `compileScenario` alone. */
  readonly own: number;
  /** Most memory the process ever held, in MB. */
  readonly peak: number;
}

/** What is asked for, and what comes back as JSON. */
export interface Answers {
  readonly compile: CompileCost;
  readonly choices: readonly number[];
  readonly replay: readonly number[];
  readonly explore: readonly number[];
  readonly keep: { readonly save: Spread; readonly restore: Spread; readonly bytes: number };
  readonly cohort: readonly number[];
  readonly prove: ProofCost;
  readonly survey: SurveyCost;
}

const [wanted = '', rounds = '1', ...files] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await answer(wanted, Number(rounds), files)));

async function answer(
  what: string,
  times: number,
  names: readonly string[],
): Promise<Answers[keyof Answers]> {
  const rubric = rubricOf();
  if (what === 'compile') return compileCost(names[0] ?? '', rubric);
  if (what === 'prove') {
    const scenarios = names.map((name) => compileTables(checked(name, rubric)));
    return proofCost(scenarios, peakMegabytes);
  }
  if (what === 'survey') return surveyCost(compileTables(checked(names[0] ?? '', rubric)));
  const compiled = names.map((name) => compile(name, rubric));
  const tables = compiled.map((one) => one.tables);
  switch (what) {
    case 'choices':
      return choicesThroughAnActor(compiled, times);
    case 'replay':
      return turnsReplayed(tables, times);
    case 'explore':
      return edgesExplored(tables, times);
    case 'keep':
      return { ...savedAndRestored(tables, times), bytes: bytesATurn(tables) };
    case 'cohort':
      return cohortRead(tables, times);
    default:
      throw new Error(`There is no measurement “${what}”.`);
  }
}

function compileCost(name: string, rubric: Rubric): CompileCost {
  const before = cpuSeconds();
  const { machine } = compile(name, rubric);
  const after = cpuSeconds();
  if (machine.config.states === undefined) throw new Error(`${name} gave a machine of no states.`);
  return { whole: after, own: after - before, peak: peakMegabytes() };
}

function compile(name: string, rubric: Rubric): Compiled {
  return compileScenario(checked(name, rubric));
}

function checked(name: string, rubric: Rubric): CheckedScenario {
  // The long ones are past what a stranger's file may hold; these are our own.
  const limits = { ...DEFAULT_LIMITS, bytes: 256 * 1024 * 1024 };
  const { scenario, diagnostics } = loadScenario(readFileSync(name), name, rubric, limits);
  if (scenario !== undefined) return scenario;
  throw new Error(diagnostics.map(({ code, message }) => `${name}: ${code} ${message}`).join('\n'));
}

function rubricOf(): Rubric {
  const [file, sources] = ['scenarios/rubric.yaml', 'scenarios/sources.yaml'] as const;
  const read = loadRubric(readFileSync(file), file, readFileSync(sources), sources);
  if (read.rubric !== undefined) return read.rubric;
  throw new Error(read.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n'));
}

/** Linux hands the peak of the parent down to a child; what it says of this program alone is in /proc. */
function peakMegabytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? readFileSync(status, 'utf8').match(/VmHWM:\s*(\d+)/) : null;
  return Number(own?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}

/** Of all threads of this process, from its start. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
