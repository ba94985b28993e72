/** What proving takes: each a process of its own, so that nothing is warm and memory is all its own. */
import { prove } from '../src/simulation/prove/prove.ts';
import { surveyOf } from '../src/simulation/prove/survey.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';

export interface ProofCost {
  /** CPU seconds of proving alone, of all threads, compiling the program's own code included. */
  readonly cpu: number;
  /** The same by the clock. */
  readonly clock: number;
  /** States met in all scenarios together. */
  readonly states: number;
  /** Most memory the process ever held, in MB. */
  readonly peak: number;
}

/** Proves scenarios, one after another. */
export function proofCost(scenarios: readonly CompiledScenario[], peak: () => number): ProofCost {
  let states = 0;
  const cost = costOf(() => {
    for (const tables of scenarios) states += prove(tables).states;
  });
  return { ...cost, states, peak: peak() };
}

export interface SurveyCost extends Pick<ProofCost, 'cpu' | 'clock'> {
  /** Parts of the scenario: in all, shown by a way, and excluded. */
  readonly parts: number;
  readonly shown: number;
  readonly excluded: number;
}

/** What can be known of a scenario without searching it. */
export function surveyCost(tables: CompiledScenario): SurveyCost {
  const counts = { parts: 0, shown: 0, excluded: 0 };
  const cost = costOf(() => {
    const { possible, walks } = surveyOf(tables);
    counts.parts = possible.may.length;
    counts.shown = walks().met;
    counts.excluded = possible.may.filter((may) => may === 0).length;
  });
  return { ...cost, ...counts };
}

function costOf(work: () => void): Pick<ProofCost, 'cpu' | 'clock'> {
  const [began, clock] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(began);
  return { cpu: (user + system) / 1e6, clock: (performance.now() - clock) / 1e3 };
}
