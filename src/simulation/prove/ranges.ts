/** The least and the most of each figure, and of turns, over all runs to each ending. */
import type { Order } from './order.ts';
import type { EndingProof, Range } from './proof.ts';
import type { Searched } from './search.ts';
import { COUNT_BITS, type Figure, shiftOf } from './step-marks.ts';

/**
 * Of the endings in the order of the file. Only where every state was met and none comes round
 * again: else nobody knows the least and the most.
 */
export function endingRanges(searched: Searched, order: Order): readonly EndingProof[] {
  if (!searched.complete || order.circle !== undefined) return [];
  // Two at a time: each takes two words a state, and there may be millions.
  const [turns, repair] = sumsOf(searched, order, [TURNS, figureWorth('repair')]);
  const [against, away] = sumsOf(searched, order, [figureWorth('against'), figureWorth('away')]);
  const runs = runsByEnding(searched, order);
  return Object.values(searched.program.tables.endings).flatMap(({ id, outcome }) => {
    const range = turns?.get(id);
    if (range === undefined) return [];
    const of = (figure: typeof turns): Range => figure?.get(id) ?? NONE;
    const figures = { repair: of(repair), against: of(against), away: of(away) };
    return [{ ending: id, outcome, runs: runs.get(id) ?? 0, turns: range, figures }];
  });
}

/** How many different runs come to each ending: as many to a state as to all that lead to it. */
function runsByEnding(
  { table, openings, firstStep, to, goals }: Searched,
  { states }: Order,
): ReadonlyMap<string, number> {
  const runs = new Float64Array(table.size).fill(1, 0, openings);
  const byGoal = new Float64Array(table.packing.goals.length);
  for (const state of states) {
    const here = runs[state] ?? 0;
    const goal = goals[state] ?? 0;
    byGoal[goal] = (byGoal[goal] ?? 0) + here;
    for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1) {
      const next = to[step] ?? 0;
      runs[next] = (runs[next] ?? 0) + here;
    }
  }
  return new Map(table.packing.goals.map((goal, number) => [goal, byGoal[number] ?? 0]));
}

/**
 * What a step is worth: so much for each, and what stands in some bits of its mark. Not a
 * function, since of several functions the loop over all steps could keep none at hand.
 */
interface Worth {
  readonly each: number;
  readonly shift: number;
  readonly bits: number;
}

const TURNS: Worth = { each: 1, shift: 0, bits: 0 };

function figureWorth(figure: Figure): Worth {
  return { each: 0, shift: shiftOf(figure), bits: COUNT_BITS };
}

/** For each worth, by ending, what the steps of a run can add up to. */
function sumsOf(
  searched: Searched,
  { states }: Order,
  worths: readonly Worth[],
): readonly ReadonlyMap<string, Range>[] {
  const sums = worths.map((worth) => new Sums(searched, worth));
  const { firstStep } = searched;
  for (const state of states) {
    const begin = firstStep[state] ?? 0;
    const end = firstStep[state + 1] ?? 0;
    for (const sum of sums) sum.handOn(state, begin, end);
  }
  return sums.map((sum) => sum.byEnding());
}

const NONE: Range = { least: 0, most: 0 };
/** Above every sum. */
const UNKNOWN = 0x7fffffff;

/** For each state the least and the most that the worths of the steps to it can add up to. */
class Sums {
  readonly #searched: Searched;
  readonly #worth: Worth;
  readonly #least: Int32Array;
  readonly #most: Int32Array;

  constructor(searched: Searched, worth: Worth) {
    this.#searched = searched;
    this.#worth = worth;
    this.#least = new Int32Array(searched.table.size).fill(UNKNOWN);
    this.#least.fill(0, 0, searched.openings);
    this.#most = new Int32Array(searched.table.size);
  }

  /** Once all that leads to a state is known, what leads on from it. */
  handOn(state: number, begin: number, end: number): void {
    const { to, marks } = this.#searched;
    const { each, shift, bits } = this.#worth;
    const least = this.#least;
    const most = this.#most;
    const low = least[state] ?? 0;
    const high = most[state] ?? 0;
    for (let step = begin; step < end; step += 1) {
      const next = to[step] ?? 0;
      const worth = each + (((marks[step] ?? 0) >>> shift) & bits);
      if (low + worth < (least[next] ?? 0)) least[next] = low + worth;
      if (high + worth > (most[next] ?? 0)) most[next] = high + worth;
    }
  }

  byEnding(): ReadonlyMap<string, Range> {
    const { table, program, goals } = this.#searched;
    const ranges = new Map<string, Range>();
    for (let state = 0; state < table.size; state += 1) {
      const goal = goals[state] ?? 0;
      if (goal < program.moments.size) continue;
      const ending = table.packing.goals[goal] ?? '';
      const [low, high] = [this.#least[state] ?? 0, this.#most[state] ?? 0];
      const known = ranges.get(ending) ?? { least: low, most: high };
      ranges.set(ending, { least: Math.min(known.least, low), most: Math.max(known.most, high) });
    }
    return ranges;
  }
}
