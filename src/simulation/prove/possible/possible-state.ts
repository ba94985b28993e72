/** More than can happen: for a moment and a temper, all that each part of a state could be there. */
import type { RunState } from '../../state.ts';

/**
 * Stands for every state whose parts, each taken by itself, are among those told here. What is
 * shown never to hold of it can never happen; what may hold of it need not.
 */
export interface Possible {
  readonly temper: string;
  /** For each gauge, bit v: it may stand at v. */
  readonly gauges: readonly number[];
  /** Flags that may be set, and those that must be. */
  readonly flags: May;
  /** The same of the tracked moves that have counted. */
  readonly counted: May;
  /** By move that may be running, bit t: for t turns. */
  readonly running: ReadonlyMap<string, number>;
  /** Bit m: `misstep` may be m. */
  readonly misstep: number;
  readonly met: YesNo;
  readonly risk: YesNo;
}

export interface May {
  readonly may: number;
  readonly must: number;
}

/** Bit 0: it may be false; bit 1: it may be true. */
export type YesNo = number;
export const NO: YesNo = 0b01;
export const YES: YesNo = 0b10;

export function onlyThis(state: RunState): Possible {
  return {
    temper: state.temper,
    gauges: state.gauges.map((value) => 1 << value),
    flags: { may: state.flags, must: state.flags },
    counted: { may: state.counted, must: state.counted },
    running: new Map(state.running.map(({ move, turns }) => [move, 1 << turns])),
    misstep: 1 << state.misstep,
    met: state.met ? YES : NO,
    risk: state.risk ? YES : NO,
  };
}

/** Whatever is among the one or among the other; the same object when the one has it all. */
export function joined(one: Possible | undefined, other: Possible): Possible {
  if (one === undefined || one === other) return other;
  if (hasAll(one, other)) return one;
  return {
    temper: one.temper,
    gauges: one.gauges.map((mask, gauge) => mask | (other.gauges[gauge] ?? 0)),
    flags: eitherMay(one.flags, other.flags),
    counted: eitherMay(one.counted, other.counted),
    running: eitherRunning(one.running, other.running),
    misstep: one.misstep | other.misstep,
    met: one.met | other.met,
    risk: one.risk | other.risk,
  };
}

/** Whether all that the second stands for is among what the first does. */
export function hasAll(one: Possible, other: Possible): boolean {
  if (!other.gauges.every((mask, gauge) => (mask & ~(one.gauges[gauge] ?? 0)) === 0)) return false;
  if (!mayAll(one.flags, other.flags) || !mayAll(one.counted, other.counted)) return false;
  if ((other.misstep & ~one.misstep) !== 0) return false;
  if (((other.met & ~one.met) | (other.risk & ~one.risk)) !== 0) return false;
  for (const [move, turns] of other.running) {
    if ((turns & ~(one.running.get(move) ?? 0)) !== 0) return false;
  }
  return true;
}

function mayAll(one: May, other: May): boolean {
  return (other.may & ~one.may) === 0 && (one.must & ~other.must) === 0;
}

function eitherMay(one: May, other: May): May {
  return { may: one.may | other.may, must: one.must & other.must };
}

function eitherRunning(one: Possible['running'], other: Possible['running']): Possible['running'] {
  if (other.size === 0) return one;
  const both = new Map(one);
  for (const [move, turns] of other) both.set(move, (both.get(move) ?? 0) | turns);
  return both;
}
