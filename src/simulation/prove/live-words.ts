/** The packed words of a state with all that nothing later reads set to zero. */
import type { Program } from '../program-parts.ts';
import { type Live, livenessOf } from './liveness.ts';
import { COUNTED, type Packing, RUNNING_AT } from './packing.ts';

/** Lists of running moves that there is room for to begin with, and one of which nothing is known. */
const RUNNING_LISTS = 64;
const UNASKED = -1;

export class LiveWords {
  readonly #packing: Packing;
  /** By moment or ending. */
  readonly #live: readonly Live[];
  /** By moment or ending, what matters of the first word, and of the tracked moves in the second. */
  readonly #first: Int32Array;
  readonly #counted: Int32Array;
  /** For each number of what runs, by moment or ending, the number of what of it matters there. */
  #runningThere: Int32Array;

  /** @param whole Whether everything matters. */
  constructor(program: Program, packing: Packing, whole: boolean) {
    const live = livenessOf(program);
    this.#packing = packing;
    this.#live = packing.goals.map((goal) => (whole ? ALL : (live.get(goal) ?? ALL)));
    this.#first = Int32Array.from(this.#live, ({ first }) => first);
    this.#counted = Int32Array.from(this.#live, ({ counted }) => counted);
    this.#runningThere = new Int32Array(RUNNING_LISTS * this.#live.length).fill(UNASKED);
  }

  /** @param goal The number of the moment or ending the state is at. */
  first(word: number, goal: number): number {
    return word & (this.#first[goal] ?? -1);
  }

  second(word: number, goal: number): number {
    const running = word >>> RUNNING_AT;
    let there = this.#runningThere[running * this.#live.length + goal] ?? UNASKED;
    if (there === UNASKED) there = this.#askRunningThere(running, goal);
    return (word & (this.#counted[goal] ?? COUNTED)) | (there << RUNNING_AT);
  }

  /** What matters of a list that was not asked about there before; known from then on. */
  #askRunningThere(running: number, goal: number): number {
    const live = this.#live[goal] ?? ALL;
    const list = this.#packing.running[running] ?? [];
    const read = live === ALL ? list : list.filter(({ move }) => live.running.has(move));
    const there = this.#packing.numberOf(read);
    const at = running * this.#live.length + goal;
    if (at >= this.#runningThere.length) {
      const wider = new Int32Array(2 * at + 1).fill(UNASKED);
      wider.set(this.#runningThere);
      this.#runningThere = wider;
    }
    this.#runningThere[at] = there;
    return there;
  }
}

const ALL: Live = { first: -1, counted: COUNTED, running: new Set() };
