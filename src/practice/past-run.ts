/** A run of the trainee's own, replayed; and the other ways through it, under it. */
import type { Playthrough } from '../simulation/playthrough.ts';

export interface PastRun {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly run: Playthrough;
  /** The run it went back into, and the turn from which it parts. */
  readonly from?: { readonly run: string; readonly turn: number };
}

/** Oldest first, in whatever order they come. */
export function inOrder<T extends Pick<PastRun, 'id' | 'startedAt'>>(
  runs: readonly T[],
): readonly T[] {
  return runs.toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
}

/** A run, and the ways that went back into it, or into one of those; each oldest first. */
export interface RunWithWays {
  readonly past: PastRun;
  readonly ways: readonly PastRun[];
}

/**
 * Every run once, newest first. A way whose first run is not here stands by itself, and so does
 * one that, in a damaged record, goes back into itself.
 */
export function withWays(runs: readonly PastRun[]): readonly RunWithWays[] {
  const byId = new Map(runs.map((past) => [past.id, past]));
  const under = new Map<string, PastRun[]>();
  for (const past of inOrder(runs)) {
    const first = firstOf(past, byId);
    under.set(first, [...(under.get(first) ?? []), past]);
  }
  return inOrder(runs.filter((past) => under.has(past.id)))
    .toReversed()
    .map((past) => ({ past, ways: (under.get(past.id) ?? []).filter((way) => way !== past) }));
}

/** Id of the run that a way goes back to in the end, as far as it is here. */
function firstOf(past: PastRun, byId: ReadonlyMap<string, PastRun>): string {
  const passed = new Set<PastRun>();
  for (let at = past; ; ) {
    passed.add(at);
    const before = at.from === undefined ? undefined : byId.get(at.from.run);
    if (before === undefined) return at.id;
    if (passed.has(before)) return past.id;
    at = before;
  }
}
