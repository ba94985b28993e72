/** What a response counts as in a state: needs, twins, repetition, the end of the sentence. */
import type { Scene } from './condition.ts';
import type { Counted, CountedMove, How } from './playthrough.ts';
import type { Program, ProgramMove, ProgramResponse } from './program.ts';
import type { RunState } from './state.ts';

/** The move that asks about safety and closes an open cue. */
export const RISK_CHECK = 'risk-check';

/** A move as it counted, with what is still to be done with it. */
export interface Tally {
  readonly written: ProgramMove;
  readonly as: ProgramMove;
  readonly how: How;
}

/**
 * Counts a response on the state before it, beside the words it answers. What else stands on
 * offer has no part in it.
 */
export function tally(
  program: Program,
  state: RunState,
  scene: Scene,
  response: ProgramResponse,
): readonly Tally[] {
  const asked: Scene = response.meetsAny ? { ...scene, meets: true } : scene;
  const variant = response.moves.find(({ when }) => when(state, asked));
  const tallies = (variant?.are ?? []).map((move) => tallyOne(program, state, asked, move));
  return endOfTheSentence(tallies);
}

/** The same, as a playthrough tells it: with the counts on each axis. */
export function countedOf(response: ProgramResponse, tallies: readonly Tally[]): Counted {
  const moves = tallies.map(
    ({ written, as, how }): CountedMove => ({
      written: written.id,
      as: as.id,
      axis: as.axis,
      how,
    }),
  );
  const contested = response.response.contested;
  if (contested !== undefined) return { moves, against: 0, away: 0, repair: 0, contested };
  return {
    moves,
    against: countOn('against', tallies),
    away: countOn('away', tallies),
    repair: countOn('repair', tallies),
  };
}

/** Whether a move, having counted so, stands for something; early and overruled ones do not. */
export function stands(how: How): boolean {
  return how !== 'early' && how !== 'overruled';
}

function tallyOne(program: Program, state: RunState, scene: Scene, move: ProgramMove): Tally {
  const as = (how: How) => ({ written: move, as: move, how });
  const twin = (how: How) => ({ written: move, as: move.twin ?? move, how });
  if (move.needs.length > 0) {
    let short = false;
    let holds = false;
    for (const need of move.needs) {
      const nearness = need(state, scene);
      if (nearness === 'holds') holds = true;
      if (nearness === 'short') short = true;
    }
    if (!holds) return short ? as('early') : twin('twin');
  }
  if (move.axis !== 'repair') return as('counted');
  const turns = 1 + (state.running.find((running) => running.move === move.id)?.turns ?? 0);
  const { wornFrom, twinFrom } = program.tables.play.rules;
  if (turns >= twinFrom) return twin('worn-out');
  return as(turns >= wornFrom ? 'worn' : 'counted');
}

/**
 * Early moves fall away; of two that lie on different axes only the last counts. Asking about
 * safety stands outside the axes: it neither overrules what stands beside it nor is overruled.
 */
function endOfTheSentence(tallies: readonly Tally[]): readonly Tally[] {
  const [first, second] = tallies;
  if (first === undefined || second === undefined) return tallies;
  if (!stands(first.how) || !stands(second.how)) return tallies;
  if (first.as.axis === second.as.axis) return tallies;
  if (first.as.id === RISK_CHECK || second.as.id === RISK_CHECK) return tallies;
  return [{ ...first, how: 'overruled' }, second];
}

function countOn(axis: 'against' | 'away' | 'repair', tallies: readonly Tally[]): number {
  let sum = 0;
  for (const { as, how } of tallies) if (as.axis === axis && stands(how)) sum += as.weight;
  return Math.min(3, sum);
}
