/** What the steps of all runs add up to, by the ending they come to. */
import type { Order } from './order.ts';
import type { Range } from './proof.ts';
import type { Searched } from './search.ts';
import { COUNT_BITS, type Figure, shiftOf } from './step-marks.ts';

/** Of the runs to one ending. */
export interface AddedUp extends Readonly<Record<Figure | 'turns', Range>> {
  /** How many different ones there are; past 2⁵³ about so many. */
  readonly runs: number;
}

/** The steps of a search that met everything. */
export type Steps = Pick<Searched, 'openings' | 'firstStep' | 'to' | 'marks' | 'goals'>;

/**
 * By the number of the ending among the goals; of a search in which no state comes round again.
 * @param firstEnding The goals from this number on are endings.
 */
export function addedUp(
  steps: Steps,
  order: Order,
  firstEnding: number,
): ReadonlyMap<number, AddedUp> {
  const runs = new Float64Array(steps.goals.length);
  // There may be millions of states: half words do for runs of up to some 20,000 turns.
  const half = sumsOf(steps, order, runs, Uint16Array);
  const sums = half ?? sumsOf(steps, order, runs, Uint32Array) ?? NO_SUMS;
  return byEnding(steps.goals, firstEnding, runs, sums);
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

const WORTHS: readonly Worth[] = [
  { each: 1, shift: 0, bits: 0 },
  figureWorth('repair'),
  figureWorth('against'),
  figureWorth('away'),
];

function figureWorth(figure: Figure): Worth {
  return { each: 0, shift: shiftOf(figure), bits: COUNT_BITS };
}

type Sums = Uint16Array | Uint32Array;
const NO_SUMS = new Uint32Array();

/** By state the least and the most of each worth: asked for together, they lie together. */
const WORDS = 2 * WORTHS.length;

/**
 * What the steps to each state can add up to; nothing where such words cannot hold it. Writes
 * beside it how many runs come to each state: as many as to all that lead to it.
 */
function sumsOf<S extends Sums>(
  { goals, openings, firstStep, to, marks }: Steps,
  { states }: Order,
  runs: Float64Array,
  make: { new (length: number): S; readonly BYTES_PER_ELEMENT: number },
): S | undefined {
  const limit = 2 ** (8 * make.BYTES_PER_ELEMENT) - 1;
  const sums = new make(goals.length * WORDS);
  for (let at = openings * WORDS; at < sums.length; at += 2) sums[at] = limit;
  runs.fill(1, 0, openings).fill(0, openings);
  const each = Int32Array.from(WORTHS, (worth) => worth.each);
  const shift = Int32Array.from(WORTHS, (worth) => worth.shift);
  const bits = Int32Array.from(WORTHS, (worth) => worth.bits);
  let greatest = 0;
  // Once all that leads to a state is known, what leads on from it.
  for (const state of states) {
    const ran = runs[state] ?? 0;
    const end = firstStep[state + 1] ?? 0;
    for (let step = firstStep[state] ?? 0; step < end; step += 1) {
      const mark = marks[step] ?? 0;
      const after = to[step] ?? 0;
      runs[after] = (runs[after] ?? 0) + ran;
      let here = state * WORDS;
      let next = after * WORDS;
      for (let one = 0; one < each.length; one += 1, here += 2, next += 2) {
        const worth = (each[one] ?? 0) + ((mark >>> (shift[one] ?? 0)) & (bits[one] ?? 0));
        const low = (sums[here] ?? 0) + worth;
        const high = (sums[here + 1] ?? 0) + worth;
        if (low < (sums[next] ?? 0)) sums[next] = low;
        if (high > (sums[next + 1] ?? 0)) sums[next + 1] = high;
        if (high > greatest) greatest = high;
      }
    }
  }
  return greatest < limit ? sums : undefined;
}

function byEnding(
  goals: Uint16Array,
  firstEnding: number,
  runs: Float64Array,
  sums: Sums,
): ReadonlyMap<number, AddedUp> {
  const ends = new Map<number, End>();
  for (let state = 0; state < goals.length; state += 1) {
    const goal = goals[state] ?? 0;
    if (goal < firstEnding) continue;
    const first = state * WORDS;
    const end = ends.get(goal) ?? { runs: 0, sums: sums.slice(first, first + WORDS) };
    ends.set(goal, end);
    end.runs += runs[state] ?? 0;
    for (let word = 0; word < WORDS; word += 2) {
      end.sums[word] = Math.min(end.sums[word] ?? 0, sums[first + word] ?? 0);
      end.sums[word + 1] = Math.max(end.sums[word + 1] ?? 0, sums[first + word + 1] ?? 0);
    }
  }
  return new Map([...ends].map(([goal, end]) => [goal, asAddedUp(end)]));
}

interface End {
  runs: number;
  /** As for a state. */
  readonly sums: Sums;
}

function asAddedUp({ runs, sums }: End): AddedUp {
  const range = (worth: number): Range => ({
    least: sums[2 * worth] ?? 0,
    most: sums[2 * worth + 1] ?? 0,
  });
  return { runs, turns: range(0), repair: range(1), against: range(2), away: range(3) };
}
