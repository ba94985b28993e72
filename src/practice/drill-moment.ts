/** A place of a drill as a trainee meets it, and what comes of a reply there. */
import type { ClientLine, Ending } from '../scenario/scenario.ts';
import type { Offered, Turn } from '../simulation/playthrough.ts';
import { replay } from '../simulation/replay.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import { contentMark, type DrillPlace } from './drill-place.ts';

export interface DrillMoment {
  readonly place: DrillPlace;
  readonly scenario: CompiledScenario;
  /** What the order of the replies is drawn by. */
  readonly seed: number;
  /** The turns that led there. */
  readonly before: readonly Turn[];
  readonly line: ClientLine;
  readonly offered: readonly Offered[];
}

/** What a reply came to. */
export interface DrillAnswer {
  readonly turn: Turn;
  /** What the client says next, where the scene goes on; or how it ends. */
  readonly next?: ClientLine;
  readonly ending?: Ending;
}

/** Nothing when the scenario has been changed since, or the place is none of it. */
export function momentAt(
  scenario: CompiledScenario,
  place: DrillPlace,
  seed: number,
): DrillMoment | undefined {
  if (contentMark(scenario) !== place.content) return undefined;
  const { temper, choices } = place;
  const { turns, standing } = replay(scenario, { temper, mode: 'session', seed, choices });
  if (standing === undefined || turns.length !== choices.length) return undefined;
  if (standing.offered.every(({ response }) => response.id !== place.response)) return undefined;
  return { place, scenario, seed, before: turns, ...standing };
}

/** What comes of a reply that is on offer there. */
export function answerTo(
  { place, scenario, seed }: DrillMoment,
  response: string,
): DrillAnswer | undefined {
  const { temper, choices } = place;
  const run = replay(scenario, {
    temper,
    mode: 'session',
    seed,
    choices: [...choices, response],
  });
  const turn = run.turns[choices.length];
  if (turn === undefined) return undefined;
  return {
    turn,
    ...(run.standing === undefined ? {} : { next: run.standing.line }),
    ...(run.ending === undefined ? {} : { ending: run.ending }),
  };
}
