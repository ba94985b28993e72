/** What a response counts as in a state: needs, twins, repetition. */
import type { Scene } from './condition.ts';
import { makeOutcome } from './outcome.ts';
import type { How } from './playthrough.ts';
import type {
  Outcome,
  Program,
  ProgramMove,
  ProgramResponse,
  ProgramVariant,
} from './program-parts.ts';
import type { Running, RunState } from './state.ts';

/** How a move can count on its own; the end of the sentence may overrule it afterwards. */
const HOWS: readonly How[] = ['counted', 'twin', 'early', 'worn', 'worn-out'];

/**
 * Counts a response on the state before it, beside the words it answers. What else stands on
 * offer has no part in it. The same outcome is the same object each time it comes about.
 */
export function count(
  program: Program,
  state: RunState,
  scene: Scene,
  response: ProgramResponse,
): Outcome {
  const asked = response.meetsAny
    ? { cues: scene.cues, counted: scene.counted, meets: true }
    : scene;
  const { are, outcomes } =
    response.variants.find(({ when }) => when(state, asked)) ?? response.withoutMoves;
  let place = 0;
  for (const move of are) {
    place = place * HOWS.length + HOWS.indexOf(howOf(program, state, asked, move));
  }
  const known = outcomes[place];
  if (known !== undefined) return known;
  const hows = are.map((move) => howOf(program, state, asked, move));
  return outcomeOf(response, { are, outcomes }, hows);
}

/** The outcome of a response whose moves count in these ways; the same one each time. */
export function outcomeOf(
  response: ProgramResponse,
  { are, outcomes }: Pick<ProgramVariant, 'are' | 'outcomes'>,
  hows: readonly How[],
): Outcome {
  let place = 0;
  for (const how of hows) place = place * HOWS.length + HOWS.indexOf(how);
  const outcome = outcomes[place] ?? makeOutcome(response, are, hows);
  outcomes[place] = outcome;
  return outcome;
}

/** For how many turns running a move has counted, the turn just before being the last. */
export function turnsRunning(running: readonly Running[], id: string): number {
  for (const { move, turns } of running) if (move === id) return turns;
  return 0;
}

function howOf(program: Program, state: RunState, scene: Scene, move: ProgramMove): How {
  if (move.needs.length > 0) {
    let short = false;
    let holds = false;
    for (const need of move.needs) {
      const nearness = need(state, scene);
      if (nearness === 'holds') holds = true;
      if (nearness === 'short') short = true;
    }
    if (!holds) return short ? 'early' : 'twin';
  }
  if (move.axis !== 'repair') return 'counted';
  const turns = 1 + turnsRunning(state.running, move.id);
  const { wornFrom, twinFrom } = program.tables.play.rules;
  if (turns >= twinFrom) return 'worn-out';
  return turns >= wornFrom ? 'worn' : 'counted';
}
