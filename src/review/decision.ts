/** A decision as a trainee meets it: what stands on offer under which words of the client. */
import type { ClientLine } from '../scenario/scenario.ts';
import { worthOf } from '../scoring/taking-repair.ts';
import type { Offered } from '../simulation/playthrough.ts';

/** All states of a moment that look alike and in which every option counts alike are one decision. */
export interface Decision {
  readonly moment: string;
  /** The client's words there, as they stand among the moment's lines. */
  readonly line: number;
  readonly words: ClientLine;
  /** In the order they are written in. */
  readonly offered: readonly Offered[];
  /** Whether a safety cue stands open: then nothing is said to be better (docs/SCORING.md). */
  readonly risk: boolean;
  /** In how many states it is met. */
  readonly states: number;
  /** How often somebody who picks at random comes to it, by temper; once a run is 1. */
  readonly met: ReadonlyMap<string, number>;
}

/** How often somebody who picks at random comes to it, over one run of each temper. */
export function metIn({ met }: Decision): number {
  let sum = 0;
  for (const share of met.values()) sum += share;
  return sum;
}

export interface Standing {
  /** Places of the options that are worth most. */
  readonly best: readonly number[];
  readonly worths: readonly number[];
  readonly least: number;
  readonly most: number;
}

/** What the options are worth beside one another. */
export function standingOf({ offered }: Pick<Decision, 'offered'>): Standing {
  const worths = offered.map(({ counts }) => worthOf(counts));
  const most = Math.max(...worths);
  const best = worths.flatMap((worth, index) => (worth === most ? [index] : []));
  return { best, worths, least: Math.min(...worths), most };
}

/** Whether it matters what is chosen, and one may say what is better. */
export function decides(decision: Decision): boolean {
  if (decision.risk) return false;
  const { least, most } = standingOf(decision);
  return most > least;
}
