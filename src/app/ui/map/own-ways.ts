/** The ways of one person's own runs, as a map draws them: each with a mark that tells it apart. */
import type { Persons } from './heat.ts';

export interface OwnWay {
  /** The run's id. */
  readonly run: string;
  /** A letter; empty of the run that the map is about. */
  readonly mark: string;
  /** Which stroke it is drawn in: 0 for the run that the map is about. */
  readonly stroke: number;
  /** The paths it walked, in order, by `pathKey`; one may come again. */
  readonly paths: readonly string[];
  /** The places it came to. */
  readonly places: ReadonlySet<string>;
}

/** Strokes there are for others than the run that the map is about. */
export const STROKES = 4;

/** How many went each way; the first of them outweighs all others, so that it leads. */
export function walkersOf(ways: readonly OwnWay[]): Persons {
  const walkers = new Map<string, number>();
  for (const [place, { paths }] of ways.entries())
    for (const path of new Set(paths))
      walkers.set(path, (walkers.get(path) ?? 0) + (place === 0 ? ways.length : 1));
  return walkers;
}

/** Beside one another on the same path: how far to the side each lies, in px. */
const LANES = [0, 5, -5, 9, -9, 13, -13];

/** Where on a path a way lies among the others on it. */
export function laneOf(way: OwnWay, path: string, ways: readonly OwnWay[]): number {
  const there = ways.filter(({ paths }) => paths.includes(path));
  return LANES[there.indexOf(way) % LANES.length] ?? 0;
}

/**
 * The path on which a way's letter stands: the first after it has parted from the one before all
 * others that has no letter yet.
 */
export function letteredPaths(ways: readonly OwnWay[]): ReadonlyMap<string, OwnWay> {
  const lettered = new Map<string, OwnWay>();
  const main = ways.find(({ mark }) => mark === '');
  for (const way of ways) {
    if (way.mark === '') continue;
    const parts = way.paths.findIndex((path, step) => path !== main?.paths[step]);
    const own = parts < 0 ? way.paths.slice(-1) : way.paths.slice(parts);
    const free = own.find((path) => !lettered.has(path));
    if (free !== undefined) lettered.set(free, way);
  }
  return lettered;
}
