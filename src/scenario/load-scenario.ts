/** The front door of the language: text → checked scenario, and all that is wrong with it. */
import type { Diagnostic, Range } from './diagnostic.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { checkScenario } from './names/check-scenario.ts';
import { knownNames } from './names/known-names.ts';
import { Faults } from './reading/faults.ts';
import { guarded } from './reading/guarded.ts';
import { type KeyPath, rangeAt } from './reading/range-at.ts';
import { readFile } from './reading/read-file.ts';
import { withoutAccepted } from './reading/set-aside.ts';
import type { Rubric } from './rubric.ts';
import type { CheckedScenario } from './scenario.ts';
import { buildScenario } from './written/build-scenario.ts';
import { scenarioShape } from './written/scenario-shape.ts';

export interface LoadedScenario {
  /** Absent as soon as there is an error; warnings alone do not keep it back. */
  readonly scenario?: CheckedScenario;
  /** Every fault of the file, in the order of their places. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text as it was decoded: what the places of the diagnostics count in. */
  readonly text: string;
  /** Where a part of the file stands, for what is found out later; there when `scenario` is. */
  readonly rangeOf?: (path: KeyPath) => Range;
}

/**
 * Reads, understands and checks one scenario file against a rubric. Never throws, whatever
 * the input. `file` is how the diagnostics call it. Faults of family S: the file cannot be
 * understood; of family R: a name does not resolve or a limit is passed.
 */
export function loadScenario(
  source: string | Uint8Array,
  file: string,
  rubric: Rubric,
  limits: Limits = DEFAULT_LIMITS,
): LoadedScenario {
  const faults = new Faults(file);
  const loaded = guarded(faults, () => load(source, rubric, limits, faults));
  return loaded ?? { diagnostics: faults.list(), text: '' };
}

function load(
  source: string | Uint8Array,
  rubric: Rubric,
  limits: Limits,
  faults: Faults,
): LoadedScenario {
  const { text, written, root, partial } = readFile(source, scenarioShape, limits, faults);
  if (written === undefined || root === undefined) return { diagnostics: faults.list(), text };
  const names = knownNames(written, rubric, partial);
  checkScenario(written, names, rubric, faults);
  const diagnostics = withoutAccepted(faults.list(), written.accept, root);
  if (!faults.sound) return { diagnostics, text };
  const scenario = buildScenario(written, [...names.flags.keys()], rubric);
  return { scenario, diagnostics, text, rangeOf: (path) => rangeAt(root, text, path) };
}
