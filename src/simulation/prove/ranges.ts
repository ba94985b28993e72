/** The least and the most of each figure, and of turns, over all runs to each ending. */
import { addedUp } from './added-up.ts';
import type { Order } from './order.ts';
import type { EndingProof } from './proof.ts';
import type { Searched } from './search.ts';

/**
 * Of the endings in the order of the file. Only where every state was met and none comes round
 * again: else nobody knows the least and the most.
 */
export function endingRanges(searched: Searched, order: Order): readonly EndingProof[] {
  if (!searched.complete || order.circle !== undefined) return [];
  const { program, table } = searched;
  const ends = addedUp(searched, order, program.moments.size);
  return Object.values(program.tables.endings).flatMap(({ id, outcome }) => {
    // An ending may be called as a moment is; endings stand behind all moments.
    const end = ends.get(table.packing.goals.indexOf(id, program.moments.size));
    if (end === undefined) return [];
    const { runs, turns, repair, against, away } = end;
    return [{ ending: id, outcome, runs, turns, figures: { repair, against, away } }];
  });
}
