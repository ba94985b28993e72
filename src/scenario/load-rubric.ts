/** The rubric and its sources: two texts → one checked rubric, and all that is wrong with them. */
import type { Diagnostic } from './diagnostic.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { checkRubric } from './names/check-rubric.ts';
import { Faults } from './reading/faults.ts';
import { guarded } from './reading/guarded.ts';
import { readFile } from './reading/read-file.ts';
import type { Rubric } from './rubric.ts';
import { buildRubric } from './written/build-rubric.ts';
import { rubricShape, sourcesShape } from './written/rubric-shape.ts';

export interface LoadedRubric {
  /** Absent as soon as either file has an error. */
  readonly rubric?: Rubric;
  /** Of both files, the rubric's first; each in the order of its places. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Never throws. Every name in the rubric resolves, every move stands in both of its parts. */
export function loadRubric(
  rubricText: string | Uint8Array,
  rubricFile: string,
  sourcesText: string | Uint8Array,
  sourcesFile: string,
  limits: Limits = DEFAULT_LIMITS,
): LoadedRubric {
  const faults = new Faults(rubricFile);
  const sourcesFaults = new Faults(sourcesFile);
  const rubric = guarded(faults, () => {
    const { written } = readFile(rubricText, rubricShape, limits, faults);
    const { written: sources } = readFile(sourcesText, sourcesShape, limits, sourcesFaults);
    if (written === undefined) return undefined;
    checkRubric(written, sourcesFaults.sound ? sources : undefined, faults);
    const sound = faults.sound && sourcesFaults.sound && sources !== undefined;
    return sound ? buildRubric(written, sources) : undefined;
  });
  const diagnostics = [...faults.list(), ...sourcesFaults.list()];
  return rubric === undefined ? { diagnostics } : { rubric, diagnostics };
}
