/** What is known of a scenario before it is searched: of the longest, it is what there is to know. */
import { programOf } from '../program.ts';
import type { CompiledScenario } from '../tables.ts';
import { partsOf } from './parts.ts';
import { type Possibilities, possibilities } from './possible/possibilities.ts';
import type { Walks } from './walks.ts';
import { findWitnesses } from './witnesses.ts';

export interface Survey {
  /** Ways that show what can be met. */
  readonly walks: Walks;
  /** What nothing can bring about. */
  readonly possible: Possibilities;
}

export function surveyOf(scenario: CompiledScenario): Survey {
  const program = programOf(scenario);
  const parts = partsOf(program);
  const possible = possibilities(program, parts);
  return { walks: findWitnesses(program, parts, possible), possible };
}
