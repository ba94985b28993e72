/**
 * The states met so far, each once: packed words in columns, found by an open-addressing hash for
 * each place, so that what is asked one after the other lies near each other.
 */
import type { Program } from '../program-parts.ts';
import type { RunState, StateInMaking } from '../state.ts';
import { Column, placeWithin } from './columns.ts';
import { LiveWords } from './live-words.ts';
import { Packing } from './packing.ts';

/**
 * Slots of a place to begin with (many have few states), and how many times as many when they are
 * too few: in great steps while they weigh nothing, since each step finds a slot for all again.
 */
const FIRST_SLOTS = 1 << 3;
const LIGHT = 1 << 12;
const [WIDER_WHILE_LIGHT, WIDER] = [8, 2];

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
  readonly #live: LiveWords;
  /** By place, numbers of states plus one; 0 is an empty slot. */
  #slots: Int32Array[];
  /** By place, how many states stand in its slots. */
  readonly #standing: Int32Array;

  /** @param whole Whether states that differ in anything at all are told apart. */
  constructor(program: Program, whole: boolean) {
    this.packing = new Packing(program);
    this.#live = new LiveWords(program, this.packing, whole);
    this.#slots = Array.from({ length: this.packing.places }, () => new Int32Array(FIRST_SLOTS));
    this.#standing = new Int32Array(this.packing.places);
  }

  get size(): number {
    return this.#words.length / WORDS;
  }

  /**
   * The number of a state; `size` grows when it is a new one.
   * @param from The number of the state that led to it, or −1 for an opening.
   */
  meet(state: RunState, from: number): number {
    const place =
      from < 0
        ? this.packing.placeOf(state)
        : this.packing.placeBeside(this.#words.at(from * WORDS + PLACE), state.at);
    const goal = this.packing.goalAt(place);
    const first = this.packing.first(state);
    const second = this.packing.second(state);
    const slots = this.#slots[place] ?? NO_SLOTS;
    const slot = this.#slotOf(
      slots,
      this.#live.first(first, goal),
      this.#live.second(second, goal),
      goal,
    );
    const known = slots[slot] ?? 0;
    if (known > 0) return known - 1;
    this.#words.push(first);
    this.#words.push(second);
    this.#words.push(place);
    this.#words.push(from);
    slots[slot] = this.size;
    const standing = (this.#standing[place] ?? 0) + 1;
    this.#standing[place] = standing;
    // Beyond three fifths full, searching for a slot becomes a walk.
    if (standing * 5 > slots.length * 3) this.#slots[place] = this.#widened(slots, goal);
    return this.size - 1;
  }

  /** No state is met any more: what finding them took is let go. */
  settle(): void {
    this.#slots = [];
  }

  /** @param into A state that nobody needs any more, to be written over. */
  state(number: number, into: StateInMaking = this.packing.blank()): RunState {
    const at = number * WORDS;
    const place = this.#words.at(at + PLACE);
    return this.packing.state(this.#words.at(at), this.#words.at(at + 1), place, into);
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

  /** Where such a state stands among the slots of its place, or the empty slot it may be put into. */
  #slotOf(slots: Int32Array, first: number, second: number, goal: number): number {
    const last = slots.length - 1;
    let slot = mixed(first, second) & last;
    for (;;) {
      const known = (slots[slot] ?? 0) - 1;
      if (known < 0) return slot;
      const words = this.#words.pieceAt(known * WORDS);
      const at = placeWithin(known * WORDS);
      const alike =
        this.#live.first(words?.[at] ?? 0, goal) === first &&
        this.#live.second(words?.[at + 1] ?? 0, goal) === second;
      if (alike) return slot;
      slot = (slot + 1) & last;
    }
  }

  #widened(slots: Int32Array, goal: number): Int32Array {
    const times = slots.length < LIGHT ? WIDER_WHILE_LIGHT : WIDER;
    const wider = new Int32Array(slots.length * times);
    for (const known of slots) {
      if (known === 0) continue;
      const at = (known - 1) * WORDS;
      const first = this.#live.first(this.#words.at(at), goal);
      const second = this.#live.second(this.#words.at(at + 1), goal);
      wider[this.#slotOf(wider, first, second, goal)] = known;
    }
    return wider;
  }
}

const NO_SLOTS = new Int32Array(1);

function mixed(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
