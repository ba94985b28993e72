/** What is known of a scenario without searching it: of the longest, it is what there is to know. */
import { programOf } from '../program.ts';
import type { CompiledScenario } from '../tables.ts';
import { partsOf } from './parts.ts';
import { type Possibilities, possibilities } from './possible/possibilities.ts';
import type { Walks } from './walks.ts';
import { findWitnesses } from './witnesses.ts';

export interface Survey {
  /** What nothing can bring about. */
  readonly possible: Possibilities;
  /** Ways that show what can be met; played when they are first asked for. */
  readonly walks: () => Walks;
}

export function surveyOf(scenario: CompiledScenario): Survey {
  const program = programOf(scenario);
  const parts = partsOf(program);
  const possible = possibilities(program, parts);
  let walks: Walks | undefined;
  return {
    possible,
    walks: () => {
      walks ??= findWitnesses(program, parts, possible);
      return walks;
    },
  };
}
