/** Conditions over the state of a run: whether they hold, and how near a need came. */
import type { Condition, Test } from '../scenario/condition.ts';
import type { RunState } from './state.ts';

/** What else a condition may read: the words answered, and the response in question. */
export interface Scene {
  /** Cues of the client's last words. */
  readonly cues: readonly string[];
  /** What this very response counted as; empty before it has counted. */
  readonly counted: readonly string[];
  /** Whether the response meets one of the hurts. */
  readonly meets: boolean;
}

export const NO_SCENE: Scene = { cues: [], counted: [], meets: false };

/** Where the names of a scenario stand in its states. */
export interface Names {
  readonly gauges: ReadonlyMap<string, number>;
  readonly flags: ReadonlyMap<string, number>;
  readonly tracked: ReadonlyMap<string, number>;
}

export type Predicate = (state: RunState, scene: Scene) => boolean;

/** A condition made ready to be asked many times. The empty condition always holds. */
export function predicateOf(condition: Condition, names: Names): Predicate {
  const tests = condition.map((test) => testOf(test, names));
  const [first, second, third] = tests;
  if (first === undefined) return always;
  if (second === undefined) return first;
  if (third === undefined) return (state, scene) => first(state, scene) && second(state, scene);
  return (state, scene) => tests.every((test) => test(state, scene));
}

/** The first of several whose condition holds. */
export function firstHolding<T extends { readonly when: Predicate }>(
  several: readonly T[],
  state: RunState,
  scene: Scene,
): T | undefined {
  for (let place = 0; place < several.length; place += 1) {
    const one = several[place];
    if (one?.when(state, scene) === true) return one;
  }
  return undefined;
}

/** How near a need came to holding. */
export type Nearness = 'holds' | 'short' | 'fails';

/**
 * Asks a need: `short` when everything holds but one gauge, and that one lies below its range
 * by at most `within` points.
 */
export function nearnessOf(
  condition: Condition,
  names: Names,
  within: number,
): (state: RunState, scene: Scene) => Nearness {
  const tests = condition.map((test) => ({ test, holds: testOf(test, names) }));
  return (state, scene) => {
    let nearness: Nearness = 'holds';
    for (const { test, holds } of tests) {
      if (holds(state, scene)) continue;
      if (nearness === 'short' || test.kind !== 'gauge') return 'fails';
      const short = test.range.from - gaugeIn(state, names.gauges, test.gauge);
      if (short < 1 || short > within) return 'fails';
      nearness = 'short';
    }
    return nearness;
  };
}

const always: Predicate = () => true;

function testOf(test: Test, names: Names): Predicate {
  switch (test.kind) {
    case 'gauge': {
      const index = names.gauges.get(test.gauge) ?? 0;
      const { from, to } = test.range;
      return (state) => {
        const value = state.gauges[index] ?? 0;
        return value >= from && value <= to;
      };
    }
    case 'flag': {
      const bit = bitOf(names.flags, test.flag);
      return (state) => ((state.flags & bit) !== 0) === test.is;
    }
    case 'temper':
      return (state) => test.anyOf.includes(state.temper);
    case 'after': {
      const bits = bitsOf(names.tracked, test.anyOf);
      return (state) => (state.counted & bits) !== 0;
    }
    case 'not-after': {
      const bits = bitsOf(names.tracked, test.noneOf);
      return (state) => (state.counted & bits) === 0;
    }
    case 'cue':
      return (_state, scene) => scene.cues.some((cue) => test.anyOf.includes(cue));
    case 'not-cue':
      return (_state, scene) => !scene.cues.some((cue) => test.noneOf.includes(cue));
    case 'risk':
      return (state) => state.risk === test.open;
    case 'counted':
      return (_state, scene) => scene.counted.some((move) => test.anyOf.includes(move));
    case 'meets':
      return (_state, scene) => scene.meets;
    case 'not-just':
      return (state) => !state.running.some(({ move }) => test.noneOf.includes(move));
    case 'after-misstep':
      return (state) => state.misstep !== 0;
  }
}

function gaugeIn(state: RunState, gauges: ReadonlyMap<string, number>, gauge: string): number {
  return state.gauges[gauges.get(gauge) ?? 0] ?? 0;
}

/** A name no state carries has no bit, and so never holds. */
function bitOf(bits: ReadonlyMap<string, number>, name: string): number {
  const index = bits.get(name);
  return index === undefined ? 0 : 1 << index;
}

function bitsOf(bits: ReadonlyMap<string, number>, names: readonly string[]): number {
  return names.reduce((mask, name) => mask | bitOf(bits, name), 0);
}
