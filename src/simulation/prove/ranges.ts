/** The least and the most of each figure, and of turns, over all runs to each ending. */
import type { Order } from './order.ts';
import type { EndingProof, Range } from './proof.ts';
import type { Searched } from './search.ts';
import { countIn, FIGURES, type Figure } from './step-marks.ts';

/** Of the endings met, in the order of the file. Only where no state comes round again. */
export function endingRanges(searched: Searched, order: Order): readonly EndingProof[] {
  if (order.circle !== undefined) return [];
  const turns = sums(searched, order, () => 1);
  const figures = new Map(
    FIGURES.map((figure) => [figure, sums(searched, order, (mark) => countIn(mark, figure))]),
  );
  return Object.values(searched.program.tables.endings).flatMap(({ id, outcome }) => {
    const range = turns.get(id);
    if (range === undefined) return [];
    const of = (figure: Figure): Range => figures.get(figure)?.get(id) ?? NONE;
    const all = { repair: of('repair'), against: of('against'), away: of('away') };
    return [{ ending: id, outcome, turns: range, figures: all }];
  });
}

const NONE: Range = { least: 0, most: 0 };

/** By ending, the least and the most that the worths of a run's steps can add up to. */
function sums(
  { table, program, openings, answered, firstStep, to, marks }: Searched,
  { states }: Order,
  worthOf: (mark: number) => number,
): ReadonlyMap<string, Range> {
  const least = new Int32Array(table.size).fill(UNKNOWN);
  const most = new Int32Array(table.size);
  least.fill(0, 0, openings);
  const ranges = new Map<string, Range>();
  for (const state of states) {
    const [low, high] = [least[state] ?? 0, most[state] ?? 0];
    const goal = table.goalOf(state);
    if (goal >= program.moments.size) {
      const ending = table.packing.goals[goal] ?? '';
      const known = ranges.get(ending) ?? { least: low, most: high };
      ranges.set(ending, { least: Math.min(known.least, low), most: Math.max(known.most, high) });
    }
    if (state >= answered) continue;
    for (let step = firstStep.at(state); step < firstStep.at(state + 1); step += 1) {
      const next = to.at(step);
      const worth = worthOf(marks.at(step));
      least[next] = Math.min(least[next] ?? UNKNOWN, low + worth);
      most[next] = Math.max(most[next] ?? 0, high + worth);
    }
  }
  return ranges;
}

/** Above every sum. */
const UNKNOWN = 0x7fffffff;
