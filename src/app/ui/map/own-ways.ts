/** The ways of one person's own runs, as a map draws them: each with a mark that tells it apart. */
import type { Step } from '../../../practice/walked.ts';
import type { Persons } from './heat.ts';
import { pathKey } from './terrain.ts';

export interface OwnWay {
  /** The run's id. */
  readonly run: string;
  /** A letter; empty of the run that the map is about. */
  readonly mark: string;
  /** Which stroke it is drawn in: 0 for the run that the map is about. */
  readonly stroke: number;
  readonly steps: readonly Step[];
  /** The place it came to last. */
  readonly last: string;
}

/** Strokes there are for others than the run that the map is about. */
export const STROKES = 4;

/** The paths of a way, each once, in the order they were first walked. */
export function pathsOf({ steps }: OwnWay): readonly string[] {
  return [...new Set(steps.map(({ from, to }) => pathKey(from, to)))];
}

/** How many went each way; the first of them outweighs all others, so that it leads. */
export function walkersOf(ways: readonly OwnWay[]): Persons {
  const walkers = new Map<string, number>();
  for (const [place, way] of ways.entries())
    for (const path of pathsOf(way))
      walkers.set(path, (walkers.get(path) ?? 0) + (place === 0 ? ways.length : 1));
  return walkers;
}

/** Beside one another on the same path: how far to the side each lies, in px. */
const LANES = [0, 5, -5, 9, -9, 13, -13];

/** Where on a path a way lies among the others on it. */
export function laneOf(way: OwnWay, path: string, ways: readonly OwnWay[]): number {
  const there = ways.filter((one) => pathsOf(one).includes(path));
  return LANES[there.indexOf(way) % LANES.length] ?? 0;
}

/**
 * The path on which each way's letter stands: the first that has no letter yet, from where it
 * parts from the run that the map is about.
 */
export function letteredPaths(ways: readonly OwnWay[]): ReadonlyMap<string, OwnWay> {
  const lettered = new Map<string, OwnWay>();
  const main = ways.find(({ mark }) => mark === '');
  for (const way of ways) {
    if (way.mark === '') continue;
    const keys = way.steps.map(({ from, to }) => pathKey(from, to));
    const parts = way.steps.findIndex(({ from, to }, step) => {
      const beside = main?.steps[step];
      return beside === undefined || pathKey(from, to) !== pathKey(beside.from, beside.to);
    });
    const free = keys.slice(parts < 0 ? -1 : parts).find((key) => !lettered.has(key));
    if (free !== undefined) lettered.set(free, way);
  }
  return lettered;
}
