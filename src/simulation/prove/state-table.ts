/** The states met so far, each once: packed words in columns, found by an open-addressing hash. */
import type { Program } from '../program-parts.ts';
import type { RunState } from '../state.ts';
import { Column, placeWithin } from './columns.ts';
import { type Live, livenessOf } from './liveness.ts';
import { Packing } from './packing.ts';

/** Shifts the tracked moves out of the second word: what is left is the number of what runs. */
const RUNNING_AT = 8;
const COUNTED = 0xff;

/** Room for the states of most scenarios: moving them into a wider table costs more than the room. */
const FIRST_SLOTS = 1 << 19;

/** The words of a state: two of its own, its place, and where it was met from. */
const WORDS = 4;
const PLACE = 2;
const FROM = 3;

/**
 * States are numbered in the order they are met. Of states that differ only in what nothing later
 * reads, the first met stands for all.
 */
export class StateTable {
  readonly packing: Packing;
  /** Four for each state, side by side so that one look into memory brings them all. */
  readonly #words = new Column(Int32Array);
  readonly #live: readonly Live[];
  /** By moment or ending, what matters of the first word. */
  readonly #liveMask: Int32Array;
  /** By moment or ending, for each number of what runs, the number of what of it matters there. */
  readonly #runningThere: readonly number[][];
  /** Numbers of states plus one; 0 is an empty slot. */
  #slots = new Int32Array(FIRST_SLOTS);

  /** @param whole Whether states that differ in anything at all are told apart. */
  constructor(program: Program, whole: boolean) {
    this.packing = new Packing(program);
    const live = livenessOf(program);
    this.#live = this.packing.goals.map((goal) => (whole ? ALL : (live.get(goal) ?? ALL)));
    this.#liveMask = Int32Array.from(this.#live, ({ first }) => first);
    this.#runningThere = this.packing.goals.map(() => []);
  }

  get size(): number {
    return this.#words.length / WORDS;
  }

  /**
   * The number of a state; `size` grows when it is a new one.
   * @param from The number of the state that led to it, or −1 for an opening.
   */
  meet(state: RunState, from: number): number {
    const place = this.packing.placeOf(state);
    const goal = this.packing.goalAt(place);
    const first = this.packing.first(state);
    const second = this.packing.second(state);
    const slot = this.#slotOf(
      this.#liveFirst(first, goal),
      this.#liveSecond(second, goal),
      place,
      goal,
    );
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#words.push(first);
    this.#words.push(second);
    this.#words.push(place);
    this.#words.push(from);
    this.#slots[slot] = this.size;
    // Beyond three fifths full, searching for a slot becomes a walk.
    if (this.size * 5 > this.#slots.length * 3) this.#widen();
    return this.size - 1;
  }

  state(number: number): RunState {
    const at = number * WORDS;
    return this.packing.state(
      this.#words.at(at),
      this.#words.at(at + 1),
      this.#words.at(at + PLACE),
    );
  }

  /** The number of the moment or ending a state is at, among the packing's goals. */
  goalOf(number: number): number {
    return this.packing.goalAt(this.#words.at(number * WORDS + PLACE));
  }

  /** `goalOf` of every state. */
  goals(): Uint16Array {
    const goals = new Uint16Array(this.size);
    for (let number = 0; number < goals.length; number += 1) goals[number] = this.goalOf(number);
    return goals;
  }

  /** The number of the state from which a state was first met, or −1 for an opening. */
  cameFrom(number: number): number {
    return this.#words.at(number * WORDS + FROM);
  }

  isRiskOpen(number: number): boolean {
    // The highest bit is the sign.
    return this.#words.at(number * WORDS) < 0;
  }

  #liveFirst(first: number, goal: number): number {
    return first & (this.#liveMask[goal] ?? -1);
  }

  #liveSecond(second: number, goal: number): number {
    const live = this.#live[goal];
    if (live === undefined || live === ALL) return second;
    const running = second >>> RUNNING_AT;
    const numbers = this.#runningThere[goal] ?? [];
    const known = numbers[running];
    if (known !== undefined) return (second & live.counted) | (known << RUNNING_AT);
    const read = (this.packing.running[running] ?? []).filter(({ move }) => live.running.has(move));
    numbers[running] = this.packing.numberOf(read);
    return this.#liveSecond(second, goal);
  }

  /** Where such a state stands, or the empty slot it may be put into. */
  #slotOf(first: number, second: number, place: number, goal: number): number {
    const last = this.#slots.length - 1;
    let slot = mixed(first, second, place) & last;
    for (;;) {
      const known = (this.#slots[slot] ?? 0) - 1;
      if (known < 0) return slot;
      const words = this.#words.pieceAt(known * WORDS);
      const at = placeWithin(known * WORDS);
      const alike =
        words?.[at + PLACE] === place &&
        this.#liveFirst(words[at] ?? 0, goal) === first &&
        this.#liveSecond(words[at + 1] ?? 0, goal) === second;
      if (alike) return slot;
      slot = (slot + 1) & last;
    }
  }

  #widen(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.size; number += 1) {
      const at = number * WORDS;
      const place = this.#words.at(at + PLACE);
      const goal = this.packing.goalAt(place);
      const first = this.#liveFirst(this.#words.at(at), goal);
      const second = this.#liveSecond(this.#words.at(at + 1), goal);
      this.#slots[this.#slotOf(first, second, place, goal)] = number + 1;
    }
  }
}

const ALL: Live = { first: -1, counted: COUNTED, running: new Set() };

function mixed(first: number, second: number, place: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ place, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
