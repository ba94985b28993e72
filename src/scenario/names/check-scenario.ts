/** R checks of a scenario, all at once: what each name refers to, and what the file may hold. */
import type { Faults } from '../reading/faults.ts';
import type { Rubric } from '../rubric.ts';
import type { WrittenScenario } from '../written/scenario-shape.ts';
import { checkAccepted } from './check-accepted.ts';
import { checkAskable } from './check-askable.ts';
import { checkDeclarations } from './check-declarations.ts';
import { checkLeads } from './check-leads.ts';
import { checkMoment } from './check-moment.ts';
import { checkTracked } from './check-tracked.ts';
import { checkUse } from './check-use.ts';
import type { KnownNames } from './known-names.ts';

export function checkScenario(
  written: WrittenScenario,
  names: KnownNames,
  rubric: Rubric,
  faults: Faults,
): void {
  checkDeclarations(written, names, faults);
  for (const { value } of written.moments.entries) {
    if (faults.full) return;
    checkMoment(value, names, faults);
    checkAskable(value, names, rubric, faults);
  }
  checkTracked(written, names, rubric, faults);
  checkAccepted(written, names, faults);
  // What is nowhere to be found can only be told of a file that is there as a whole.
  if (names.partial) return;
  checkUse(written, names, faults);
  checkLeads(written, names, faults);
}
