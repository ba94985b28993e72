/** Where a trainee's runs went: the ways they walked, and what was said at each place on them. */
import type { ClientLine, Response } from '../scenario/scenario.ts';
import type { Playthrough } from '../simulation/playthrough.ts';

/** A run on the same content as others, as a trainee has several. */
export interface OwnRun {
  readonly id: string;
  readonly run: Playthrough;
  /** The run it went back into, and the turn from which it parts from that one, counted from 0. */
  readonly from?: { readonly run: string; readonly turn: number };
}

/** One step of a way: a turn, from where it was answered to where that led. */
export interface Step {
  /** Counted from 0. */
  readonly turn: number;
  readonly from: string;
  /** A moment or an ending. */
  readonly to: string;
  readonly chosen: Response;
}

/** What happened when a run came to a moment. */
export interface Visit {
  /** The run's id. */
  readonly run: string;
  /** Counted from 0. */
  readonly turn: number;
  readonly line: ClientLine;
  /** Absent where the run stands there and has not answered yet. */
  readonly chosen?: Response;
  readonly reply?: ClientLine;
  /** It is a turn of another of the runs, which this one took over with its beginning. */
  readonly shared: boolean;
}

/** All that a trainee has come to see of a scenario. */
export interface Seen {
  /** By moment; the runs in the order they were given, each from its first turn on. */
  readonly moments: ReadonlyMap<string, readonly Visit[]>;
  /** By ending: the ids of the runs that came to it. */
  readonly endings: ReadonlyMap<string, readonly string[]>;
}

/** The way of a run, step by step; none while nothing has been said. */
export function stepsOf({ turns }: Playthrough): readonly Step[] {
  return turns.map(({ index, moment, after, chosen }) => ({
    turn: index,
    from: moment,
    to: after.at,
    chosen: chosen.response,
  }));
}

/** What the runs saw between them. */
export function seenBy(runs: readonly OwnRun[]): Seen {
  const moments = new Map<string, Visit[]>();
  const endings = new Map<string, string[]>();
  const ids = new Set(runs.map(({ id }) => id));
  for (const own of runs) {
    for (const [moment, visit] of visitsOf(own, ids))
      moments.set(moment, [...(moments.get(moment) ?? []), visit]);
    const end = own.run.ending?.id;
    if (end !== undefined) endings.set(end, [...(endings.get(end) ?? []), own.id]);
  }
  return { moments, endings };
}

function visitsOf(
  { id, run, from }: OwnRun,
  runs: ReadonlySet<string>,
): readonly (readonly [moment: string, visit: Visit])[] {
  const { turns, standing, opened } = run;
  const sharedTo = from !== undefined && runs.has(from.run) ? from.turn : 0;
  const answered = turns.map(({ moment, index, line, chosen, reply }): [string, Visit] => [
    moment,
    {
      run: id,
      turn: index,
      line,
      chosen: chosen.response,
      shared: index < sharedTo,
      ...(reply === undefined ? {} : { reply }),
    },
  ]);
  if (standing === undefined) return answered;
  const at = turns.at(-1)?.after.at ?? opened.at;
  return [
    ...answered,
    [at, { run: id, turn: turns.length, line: standing.line, shared: turns.length < sharedTo }],
  ];
}
