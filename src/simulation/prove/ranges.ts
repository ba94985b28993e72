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

const NONE: Range = { least: 0, most: 0 };
/** Above every sum. */
const UNKNOWN = 0x7fffffff;

/** By state: the least and the most of the one worth, then of the other; asked for together, they lie together. */
const WORDS = 4;

/** For each of two worths, by ending, what the steps of a run can add up to. */
function sumsOf(
  searched: Searched,
  { states }: Order,
  worths: readonly [Worth, Worth],
): readonly ReadonlyMap<string, Range>[] {
  const { table, openings, firstStep, to, marks } = searched;
  const [one, other] = worths;
  const sums = new Int32Array(table.size * WORDS);
  for (let at = openings * WORDS; at < sums.length; at += WORDS) sums[at] = sums[at + 2] = UNKNOWN;
  // Once all that leads to a state is known, what leads on from it.
  for (const state of states) {
    const here = state * WORDS;
    const [low, high] = [sums[here] ?? 0, sums[here + 1] ?? 0];
    const [otherLow, otherHigh] = [sums[here + 2] ?? 0, sums[here + 3] ?? 0];
    const end = firstStep[state + 1] ?? 0;
    for (let step = firstStep[state] ?? 0; step < end; step += 1) {
      const mark = marks[step] ?? 0;
      const next = (to[step] ?? 0) * WORDS;
      const worth = one.each + ((mark >>> one.shift) & one.bits);
      const otherWorth = other.each + ((mark >>> other.shift) & other.bits);
      if (low + worth < (sums[next] ?? 0)) sums[next] = low + worth;
      if (high + worth > (sums[next + 1] ?? 0)) sums[next + 1] = high + worth;
      if (otherLow + otherWorth < (sums[next + 2] ?? 0)) sums[next + 2] = otherLow + otherWorth;
      if (otherHigh + otherWorth > (sums[next + 3] ?? 0)) sums[next + 3] = otherHigh + otherWorth;
    }
  }
  return [0, 2].map((from) => byEnding(searched, sums, from));
}

/** @param from Where, among the words of a state, those of the sum begin. */
function byEnding(
  { table, program, goals }: Searched,
  sums: Int32Array,
  from: number,
): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (let state = 0; state < table.size; state += 1) {
    const goal = goals[state] ?? 0;
    if (goal < program.moments.size) continue;
    const ending = table.packing.goals[goal] ?? '';
    const at = state * WORDS + from;
    const [low, high] = [sums[at] ?? 0, sums[at + 1] ?? 0];
    const known = ranges.get(ending) ?? { least: low, most: high };
    ranges.set(ending, { least: Math.min(known.least, low), most: Math.max(known.most, high) });
  }
  return ranges;
}
