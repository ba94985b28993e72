/** A state of a run in three 32-bit words, there and back. */
import type { Program } from '../program-parts.ts';
import {
  blankState,
  NOTHING_RUNNING,
  type Running,
  type RunState,
  type StateInMaking,
} from '../state.ts';

/** Bits of a gauge; five of them stand lowest in the first word. */
const GAUGE_BITS = 4;
const GAUGE = 0b1111;
const FLAGS_AT = 20;
const MISSTEP_AT = 28;
const MET_AT = 30;
const RISK_AT = 31;
/** Of the second word, above the tracked moves: which moves are running, by number. */
export const RUNNING_AT = 8;
export const COUNTED = 0xff;

/** The first word's bits of each part of a state, for masks over it. */
export const BITS = {
  gauge: (place: number): number => GAUGE << (place * GAUGE_BITS),
  flags: (flags: number): number => flags << FLAGS_AT,
  /** Whether one of the last two turns was a misstep. */
  misstep: 0b10 << MISSTEP_AT,
  /** Whether the very last one was. */
  misstepJust: 0b01 << MISSTEP_AT,
  met: 1 << MET_AT,
  risk: 1 << RISK_AT,
} as const;

/** A misstep just now is 11, one a turn before 10: each bit is a question of its own. */
const MISSTEP_IN = [0b00, 0b11, 0b10] as const;
const MISSTEP_OUT = [0, 0, 2, 1] as const;

/** Packs the states of one scenario. Moments and endings have numbers, and so has all that runs. */
export class Packing {
  /** Moments, then endings, by number. */
  readonly goals: readonly string[];
  readonly tempers: readonly string[];
  readonly #goalOf: ReadonlyMap<string, number>;
  readonly #temperOf: ReadonlyMap<string, number>;
  /** By place, its goal: dividing takes longer than looking. */
  readonly #goalAt: Uint16Array;
  readonly #gauges: number;
  /** Each list of running moves that has come up, by number; none running is 0. */
  readonly running: (readonly Running[])[] = [NOTHING_RUNNING];
  /** By the list itself, of which there are few (`running.ts`), and by what it says. */
  readonly #numberOf = new Map<readonly Running[], number>();
  readonly #numberOfSaid = new Map<string, number>([['', 0]]);

  constructor({ tables, moments }: Program) {
    this.goals = [...moments.keys(), ...Object.keys(tables.endings)];
    this.tempers = tables.tempers.map(({ id }) => id);
    this.#goalOf = numbered(this.goals);
    this.#temperOf = numbered(this.tempers);
    this.#gauges = tables.gauges.length;
    this.#goalAt = Uint16Array.from({ length: this.places }, (_, place) =>
      Math.floor(place / this.tempers.length),
    );
  }

  /** Moment or ending and temper in one number, below `places`. */
  placeOf({ at, temper }: RunState): number {
    return this.placeBeside(this.#temperOf.get(temper) ?? 0, at);
  }

  /** The place of a moment or ending in the temper of another place: a run keeps its temper. */
  placeBeside(place: number, at: string): number {
    const tempers = this.tempers.length;
    return (this.#goalOf.get(at) ?? 0) * tempers + (place % tempers);
  }

  get places(): number {
    return this.goals.length * this.tempers.length;
  }

  goalAt(place: number): number {
    return this.#goalAt[place] ?? 0;
  }

  first({ gauges, flags, misstep, met, risk }: RunState): number {
    let word = (flags << FLAGS_AT) | (MISSTEP_IN[misstep] << MISSTEP_AT);
    if (met) word |= BITS.met;
    if (risk) word |= BITS.risk;
    for (let place = 0; place < gauges.length; place += 1) {
      word |= (gauges[place] ?? 0) << (place * GAUGE_BITS);
    }
    return word;
  }

  second({ counted, running }: RunState): number {
    return counted | (this.numberOf(running) << RUNNING_AT);
  }

  /** A state to unpack into. */
  blank(): StateInMaking {
    return blankState(this.#gauges);
  }

  /** Unpacks a state into one that nobody holds. */
  state(first: number, second: number, place: number, into: StateInMaking): RunState {
    into.at = this.goals[this.goalAt(place)] ?? '';
    into.temper = this.tempers[place % this.tempers.length] ?? '';
    for (let gauge = 0; gauge < this.#gauges; gauge += 1) {
      into.gauges[gauge] = (first >>> (gauge * GAUGE_BITS)) & GAUGE;
    }
    into.flags = (first >>> FLAGS_AT) & 0xff;
    into.counted = second & COUNTED;
    into.running = this.running[second >>> RUNNING_AT] ?? [];
    into.misstep = MISSTEP_OUT[(first >>> MISSTEP_AT) & 0b11] ?? 0;
    into.met = (first & BITS.met) !== 0;
    into.risk = (first & BITS.risk) !== 0;
    return into;
  }

  /** The number of a list of running moves; a new one the first time it comes up. */
  numberOf(running: readonly Running[]): number {
    if (running === NOTHING_RUNNING) return 0;
    const known = this.#numberOf.get(running);
    if (known !== undefined) return known;
    const number = this.#numberOfAlike(running);
    this.#numberOf.set(running, number);
    return number;
  }

  /** Lists that say the same have one number. */
  #numberOfAlike(running: readonly Running[]): number {
    const said = running.map(({ move, turns }) => `${move} ${turns}`).join('|');
    const known = this.#numberOfSaid.get(said);
    if (known !== undefined) return known;
    this.running.push(running);
    const number = this.running.length - 1;
    this.#numberOfSaid.set(said, number);
    return number;
  }
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, number) => [id, number]));
}
