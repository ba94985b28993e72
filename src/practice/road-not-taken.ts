/** The road not taken: at a turn that cost much, the own way beside the strongest one. */
import type { TurningPoint } from '../scoring/report.ts';
import { asksAboutSafety, strongest, uncontested } from '../scoring/taking-repair.ts';
import type { Offered, Playthrough } from '../simulation/playthrough.ts';
import { replay } from '../simulation/replay.ts';

/** Turns that each way is followed for after the one they part at. */
const FURTHER = 2;

export interface Road {
  /** The turn at which the two ways part, counted from 0. */
  readonly turn: number;
  /** How many turns of each are told, from that one on; a way that ends earlier has fewer. */
  readonly told: number;
  /** The run as it was played. */
  readonly own: Playthrough;
  /**
   * The same run up to that turn, then what was worth most there, and at each turn after it. Where
   * a question of safety stands open nothing is worth more than the rest: there it stops.
   */
  readonly other: Playthrough;
}

/** One road for each turning point whose better answer is still on offer in the run's own content. */
export function roadsNotTaken(run: Playthrough, points: readonly TurningPoint[]): readonly Road[] {
  return points.map(({ turn, best }) => ({
    turn,
    told: 1 + FURTHER,
    own: run,
    other: playedOn(run, turn, best),
  }));
}

function playedOn(run: Playthrough, turn: number, best: string): Playthrough {
  const { scenario, temper, mode, seed, turns } = run;
  const choices = [...turns.slice(0, turn).map(({ chosen }) => chosen.response.id), best];
  for (;;) {
    const other = replay(scenario, { temper, mode, seed, choices });
    const next = choices.length > turn + FURTHER ? undefined : strongestNext(other);
    if (next === undefined) return other;
    choices.push(next.response.id);
  }
}

function strongestNext({ standing, turns }: Playthrough): Offered | undefined {
  if (standing === undefined || turns.at(-1)?.after.risk === true) return undefined;
  return strongest(uncontested(standing).filter(({ counts }) => !asksAboutSafety(counts)));
}
