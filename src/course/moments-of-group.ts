/** What a group chose, moment by moment, in one pass: each person once, by one of their runs. */
import type { ClientLine, Response } from '../scenario/scenario.ts';
import type { Playthrough, Turn } from '../simulation/playthrough.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import { type Choices, isFew, untold } from './small-groups.ts';

export interface OptionOfGroup {
  readonly response: Response;
  /** In persons; absent where it is not told (`untold`). */
  readonly told?: Choices;
}

export interface MomentOfGroup {
  /** Its id. */
  readonly moment: string;
  /** Persons who answered here; five or more. */
  readonly came: number;
  /** The client's words as most of them met them. */
  readonly line: ClientLine;
  /** Whether some met other words. */
  readonly otherLines: boolean;
  /** Those that anybody had on offer, in the author's order. */
  readonly options: readonly OptionOfGroup[];
  /**
   * Where they went from here, in persons by moment or ending, with 0 for ways that nobody went;
   * absent where an option is not told, as it would tell of it.
   */
  readonly onward?: ReadonlyMap<string, number>;
  /** Shannon entropy of the choices, in bits: 0 when all chose alike. */
  readonly spread: number;
  /** Whether no option drew more than two thirds of those who came. */
  readonly split: boolean;
}

export interface Pass {
  /** Runs it tells of, one a person. */
  readonly persons: number;
  /** In the author's order; those that five or more came to. */
  readonly moments: readonly MomentOfGroup[];
  /** By ending, the persons whose run came to it; without those that fewer than five came to. */
  readonly endings: ReadonlyMap<string, number>;
  /** Ids of the moments that fewer than five, or nobody, came to. */
  readonly few: readonly string[];
}

/**
 * Counts the choices of runs of the same content. A moment that comes round again in a run counts
 * its first time only, so that nobody counts twice.
 */
export function passOf(tables: CompiledScenario, runs: readonly Playthrough[]): Pass {
  const came = new Map<string, Turn[]>();
  for (const { turns } of runs)
    for (const turn of firstTimes(turns).values()) {
      const there = came.get(turn.moment);
      if (there === undefined) came.set(turn.moment, [turn]);
      else there.push(turn);
    }
  const moments: MomentOfGroup[] = [];
  const few: string[] = [];
  for (const { id, responses } of Object.values(tables.moments)) {
    const turns = came.get(id) ?? [];
    if (isFew(turns.length)) few.push(id);
    else moments.push(momentOf(id, turns, responses));
  }
  const endings = [...tally(runs.flatMap(({ ending }) => ending?.id ?? []))];
  return {
    persons: runs.length,
    moments,
    endings: new Map(endings.filter(([, persons]) => !isFew(persons))),
    few,
  };
}

/** Of each moment of a run, the turn in which it first came. */
export function firstTimes(turns: readonly Turn[]): ReadonlyMap<string, Turn> {
  const first = new Map<string, Turn>();
  for (const turn of turns) if (!first.has(turn.moment)) first.set(turn.moment, turn);
  return first;
}

function momentOf(
  moment: string,
  turns: readonly Turn[],
  responses: readonly Response[],
): MomentOfGroup {
  const onOffer = tally(turns.flatMap(({ offered }) => offered.map(({ response }) => response.id)));
  const chosen = tally(turns.map(({ chosen: { response } }) => response.id));
  const counted = responses
    .map((response) => ({
      response,
      onOffer: onOffer.get(response.id) ?? 0,
      chosen: chosen.get(response.id) ?? 0,
    }))
    .filter((option) => option.onOffer > 0);
  const hidden = untold(counted);
  const shares = [...chosen.values()].map((count) => count / turns.length);
  const lines = tally(turns.map(({ line }) => line));
  return {
    moment,
    came: turns.length,
    ...lineOf(lines),
    options: counted.map((option) => {
      const { response, onOffer, chosen } = option;
      return hidden.has(option) ? { response } : { response, told: { onOffer, chosen } };
    }),
    ...(hidden.size > 0 ? {} : { onward: onwardOf(turns, responses) }),
    spread: 0 - shares.reduce((sum, share) => sum + share * Math.log2(share), 0),
    split: Math.max(...shares) <= 2 / 3,
  };
}

function onwardOf(
  turns: readonly Turn[],
  responses: readonly Response[],
): ReadonlyMap<string, number> {
  const nobody = responses.flatMap(({ then }) => then.map(({ to }): [string, number] => [to, 0]));
  return new Map([...nobody, ...tally(turns.map(({ after }) => after.at))]);
}

/** The line that most met; the first of them when several were met as often. */
function lineOf(
  lines: ReadonlyMap<ClientLine, number>,
): Pick<MomentOfGroup, 'line' | 'otherLines'> {
  const [most] = [...lines].sort(([, a], [, b]) => b - a);
  return { line: most?.[0] ?? NOTHING_SAID, otherLines: lines.size > 1 };
}

/** For the types alone: a moment that somebody came to has words. */
const NOTHING_SAID: ClientLine = { when: [], cues: [], markers: [] };

function tally<T>(things: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}
