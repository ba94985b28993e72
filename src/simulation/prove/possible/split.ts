/** One test of a condition parts what is possible in two: where it holds, and where it fails. */
import type { Test } from '../../../scenario/condition.ts';
import type { Names, Scene } from '../../condition.ts';
import type { Possible } from './possible-state.ts';

export interface Split {
  /** Nothing where it can never hold. */
  readonly holds: Possible | undefined;
  /** Nothing where it must hold. */
  readonly fails: Possible | undefined;
}

export function splitBy(test: Test, possible: Possible, scene: Scene, names: Names): Split {
  switch (test.kind) {
    case 'gauge': {
      const gauge = names.gauges.get(test.gauge) ?? 0;
      return splitGauge(possible, gauge, maskOf(test.range.from, test.range.to));
    }
    case 'flag': {
      const place = names.flags.get(test.flag);
      const set = splitBits(possible, 'flags', place === undefined ? 0 : 1 << place);
      return test.is ? set : turned(set);
    }
    case 'after':
      return splitBits(possible, 'counted', bitsOf(names, test.anyOf));
    case 'not-after':
      return turned(splitBits(possible, 'counted', bitsOf(names, test.noneOf)));
    case 'risk': {
      const open = splitMask(possible, 'risk', 0b10);
      return test.open ? open : turned(open);
    }
    case 'after-misstep':
      return splitMask(possible, 'misstep', 0b110);
    case 'not-just': {
      // Nothing is known of what must be running.
      const may = test.noneOf.some((move) => (possible.running.get(move) ?? 0) !== 0);
      return { holds: possible, fails: may ? possible : undefined };
    }
    case 'temper':
      return known(possible, test.anyOf.includes(possible.temper));
    case 'cue':
      return known(
        possible,
        scene.cues.some((cue) => test.anyOf.includes(cue)),
      );
    case 'not-cue':
      return known(possible, !scene.cues.some((cue) => test.noneOf.includes(cue)));
    case 'counted':
      return known(
        possible,
        scene.counted.some((move) => test.anyOf.includes(move)),
      );
    case 'meets':
      return known(possible, scene.meets);
  }
}

/** By whether a gauge stands at one of the values of a mask. */
export function splitGauge(possible: Possible, gauge: number, values: number): Split {
  const now = possible.gauges[gauge] ?? 0;
  const at = (mask: number): Possible | undefined => {
    if (mask === 0) return undefined;
    if (mask === now) return possible;
    return { ...possible, gauges: possible.gauges.with(gauge, mask) };
  };
  return { holds: at(now & values), fails: at(now & ~values) };
}

/** The values of a closed range, one bit each. */
export function maskOf(from: number, to: number): number {
  return (1 << (to + 1)) - (1 << from);
}

function splitMask(possible: Possible, part: 'risk' | 'misstep', values: number): Split {
  const now = possible[part];
  const at = (mask: number): Possible | undefined => {
    if (mask === 0) return undefined;
    return mask === now ? possible : { ...possible, [part]: mask };
  };
  return { holds: at(now & values), fails: at(now & ~values) };
}

/** By whether one of some bits is set. */
function splitBits(possible: Possible, part: 'flags' | 'counted', bits: number): Split {
  const { may, must } = possible[part];
  if ((may & bits) === 0) return { holds: undefined, fails: possible };
  if ((must & bits) !== 0) return { holds: possible, fails: undefined };
  // Of several that may be set, nobody knows which is.
  const isOne = (may & bits & ((may & bits) - 1)) === 0;
  const set = isOne ? { may, must: must | (may & bits) } : { may, must };
  return {
    holds: { ...possible, [part]: set },
    fails: { ...possible, [part]: { may: may & ~bits, must } },
  };
}

function known(possible: Possible, holds: boolean): Split {
  return holds ? { holds: possible, fails: undefined } : { holds: undefined, fails: possible };
}

function turned({ holds, fails }: Split): Split {
  return { holds: fails, fails: holds };
}

function bitsOf({ tracked }: Names, moves: readonly string[]): number {
  return moves.reduce((bits, move) => {
    const place = tracked.get(move);
    return place === undefined ? bits : bits | (1 << place);
  }, 0);
}
