/** What a response counts as in a state: needs, twins, repetition. */
import { firstHolding, type Scene } from './condition.ts';
import { makeOutcome } from './outcome.ts';
import type { How } from './playthrough.ts';
import type {
  Outcome,
  Program,
  ProgramMove,
  ProgramResponse,
  ProgramVariant,
} from './program-parts.ts';
import { turnsRunning } from './running.ts';
import type { RunState } from './state.ts';

/** How a move can count on its own; the end of the sentence may overrule it afterwards. */
const HOWS: readonly How[] = ['counted', 'twin', 'early', 'worn', 'worn-out'];
const [COUNTED, TWIN, EARLY, WORN, WORN_OUT] = [0, 1, 2, 3, 4];

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
  const { are, outcomes } = firstHolding(response.variants, state, asked) ?? response.withoutMoves;
  let place = 0;
  // By place, here and below: this is asked a million times, and `for … of` takes longer.
  for (let at = 0; at < are.length; at += 1) {
    const move = are[at];
    if (move !== undefined) place = place * HOWS.length + howOf(program, state, asked, move);
  }
  const known = outcomes[place];
  if (known !== undefined) return known;
  const hows = are.map((move) => HOWS[howOf(program, state, asked, move)] ?? 'counted');
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

/** By its place among `HOWS`. */
function howOf(program: Program, state: RunState, scene: Scene, move: ProgramMove): number {
  if (move.needs.length > 0) {
    let short = false;
    let holds = false;
    for (let place = 0; place < move.needs.length; place += 1) {
      const nearness = move.needs[place]?.(state, scene);
      if (nearness === 'holds') holds = true;
      if (nearness === 'short') short = true;
    }
    if (!holds) return short ? EARLY : TWIN;
  }
  if (move.axis !== 'repair') return COUNTED;
  const turns = 1 + turnsRunning(state.running, move.id);
  const { wornFrom, twinFrom } = program.tables.play.rules;
  if (turns >= twinFrom) return WORN_OUT;
  return turns >= wornFrom ? WORN : COUNTED;
}
