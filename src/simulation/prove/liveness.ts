/**
 * What of a state can still matter at a moment. Two states that differ only in what nothing later
 * reads offer, count, answer and lead alike for ever, so the search may take them for one.
 */
import type { Condition } from '../../scenario/condition.ts';
import type { Response } from '../../scenario/scenario.ts';
import type { Program } from '../program-parts.ts';
import type { CompiledMoment } from '../tables.ts';
import { BITS } from './packing.ts';

/** What matters of a state, as masks over its words. */
export interface Live {
  readonly first: number;
  readonly counted: number;
  /** The moves of which it matters here whether they are running. */
  readonly running: ReadonlySet<string>;
}

/** By moment or ending, what matters of the states a run stands there in. */
export function livenessOf(program: Program): ReadonlyMap<string, Live> {
  const { tables } = program;
  const live = new Map<string, Live>();
  for (const ending of Object.keys(tables.endings)) {
    // How a run ended is told with whether safety was asked.
    live.set(ending, { ...NOTHING, first: BITS.risk });
  }
  const moments = Object.values(tables.moments).reverse();
  for (let changed = true; changed; ) {
    changed = false;
    for (const moment of moments) {
      const before = live.get(moment.id) ?? NOTHING;
      const now = liveAt(program, moment, live);
      live.set(moment.id, now);
      changed ||= now.first !== before.first || now.counted !== before.counted;
    }
  }
  return live;
}

const NOTHING: Live = { first: 0, counted: 0, running: new Set() };

function liveAt(program: Program, moment: CompiledMoment, live: ReadonlyMap<string, Live>): Live {
  const here = new Reads(program);
  // The last word on safety is asked of every ending.
  here.first |= BITS.risk;
  for (const { when } of moment.client) here.read(when);
  for (const response of moment.responses) {
    here.readAnswer(response);
    const after = new Reads(program);
    for (const { when } of [...response.reply, ...response.then]) after.read(when);
    for (const { to } of response.then) {
      const { [to]: next } = program.tables.moments;
      for (const { when } of next?.onEntry ?? []) after.read(when);
      const there = live.get(to) ?? NOTHING;
      after.first |= there.first & ~(BITS.misstep | BITS.misstepJust);
      after.counted |= there.counted;
      // What was a misstep just now is one of the last two for one turn more.
      if ((there.first & BITS.misstep) !== 0) here.first |= BITS.misstepJust;
    }
    // What a gauge comes to depends on what it was; `heard` also on whether the hurt was met.
    if ((after.first & BITS.gauge(program.heard)) !== 0) after.first |= BITS.met;
    here.first |= after.first & ~BITS.flags(flagBits(program, response.sets));
    here.counted |= after.counted;
  }
  return here;
}

/** Gathers what conditions read. */
class Reads implements Live {
  readonly #program: Program;
  first = 0;
  counted = 0;
  readonly running = new Set<string>();

  constructor(program: Program) {
    this.#program = program;
  }

  /** All that being on offer, and counting, may ask of the state before. */
  readAnswer({ when, moves }: Response): void {
    const { play } = this.#program.tables;
    this.read(when);
    for (const variant of moves) {
      this.read(variant.when);
      for (const id of variant.are) {
        const { [id]: move } = play.moves;
        if (move?.axis === 'repair') this.running.add(id);
        const twin = move?.twin === undefined ? undefined : play.moves[move.twin];
        for (const one of [move, twin]) {
          one?.needs.forEach((need) => {
            this.read(need);
          });
          for (const effect of one?.effects ?? []) this.read(effect.when);
        }
      }
    }
  }

  read(condition: Condition): void {
    const { gauges, flags, tracked } = this.#program.names;
    for (const test of condition) {
      switch (test.kind) {
        case 'gauge':
          this.first |= BITS.gauge(gauges.get(test.gauge) ?? 0);
          break;
        case 'flag':
          this.first |= BITS.flags(1 << (flags.get(test.flag) ?? 0));
          break;
        case 'after':
        case 'not-after':
          for (const move of test.kind === 'after' ? test.anyOf : test.noneOf) {
            const place = tracked.get(move);
            if (place !== undefined) this.counted |= 1 << place;
          }
          break;
        case 'risk':
          this.first |= BITS.risk;
          break;
        case 'not-just':
          for (const move of test.noneOf) this.running.add(move);
          break;
        case 'after-misstep':
          this.first |= BITS.misstep;
          break;
        case 'temper':
        case 'cue':
        case 'not-cue':
        case 'counted':
        case 'meets':
          // The temper never changes, and the rest is read from the words and not from the state.
          break;
      }
    }
  }
}

function flagBits({ names }: Program, flags: readonly string[]): number {
  return flags.reduce((bits, flag) => bits | (1 << (names.flags.get(flag) ?? 0)), 0);
}
