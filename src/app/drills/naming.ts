/** A reply that is to be named, as its page shows it. */
import type { DrillMoment } from '../../practice/drill-moment.ts';
import type { ToName } from '../../practice/naming.ts';

export interface Naming extends ToName {
  readonly moment: DrillMoment;
  /** The same words where they are the other thing, if such a moment is known. */
  readonly other?: DrillMoment & { readonly is: string };
}
