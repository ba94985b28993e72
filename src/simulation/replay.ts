/** Scenario and transcript → playthrough: the run told turn by turn. */
import type { ClientLine, Ending } from '../scenario/scenario.ts';
import type { Transcript } from '../scenario/transcript.ts';
import type { Scene } from './condition.ts';
import { count } from './count.ts';
import type { Cause, Offered, Playthrough, Turn } from './playthrough.ts';
import { programOf } from './program.ts';
import type { Program, ProgramMoment } from './program-parts.ts';
import { shuffled } from './shuffle.ts';
import type { RunState } from './state.ts';
import { answer, arrive, lineAt, openingState, wayOn } from './step.ts';
import type { CompiledScenario } from './tables.ts';

/**
 * Replays a transcript on the tables it was played on. Total: a choice that is not on offer,
 * or that comes after the end, ends the telling there (`parseTranscript` says so beforehand).
 */
export function replay(
  scenario: CompiledScenario,
  transcript: Pick<Transcript, 'temper' | 'mode' | 'seed' | 'choices'>,
): Playthrough {
  const program = programOf(scenario);
  const opened = openingState(program, transcript.temper);
  const turns: Turn[] = [];
  let state = opened;
  for (const choice of transcript.choices) {
    const turn = turnOf(program, state, transcript.seed, turns.length, choice);
    if (turn === undefined) break;
    turns.push(turn);
    state = turn.after;
  }
  const told: Playthrough & { ending?: Ending } = {
    scenario,
    temper: opened.temper,
    mode: transcript.mode,
    seed: transcript.seed,
    opened,
    turns,
  };
  const ending = scenario.endings[state.at];
  if (ending !== undefined) {
    told.ending = ending;
    return told;
  }
  const moment = program.moments.get(state.at);
  const line = moment === undefined ? undefined : lineAt(moment, state);
  if (moment === undefined || line === undefined) return told;
  const offered = offeredIn(program, moment, line.scene, state, transcript.seed, turns.length);
  return { ...told, standing: { line: line.line, offered } };
}

function turnOf(
  program: Program,
  before: RunState,
  seed: number,
  index: number,
  choice: string,
): Turn | undefined {
  const moment = program.moments.get(before.at);
  const line = moment === undefined ? undefined : lineAt(moment, before);
  if (moment === undefined || line === undefined) return undefined;
  const offered = offeredIn(program, moment, line.scene, before, seed, index);
  const response = moment.responses.find(({ response }) => response.id === choice);
  if (response === undefined || !response.when(before, line.scene)) return undefined;
  const causes: Cause[] = [];
  const answered = answer(program, before, line.scene, response, { causes });
  const to = wayOn(response, answered.state, answered.scene);
  const after = arrive(program, answered.state, to, causes);
  const turn: Turn & { reply?: ClientLine } = {
    index,
    moment: moment.id,
    before,
    line: line.line,
    offered,
    chosen: answered.outcome.offered,
    after,
    causes,
  };
  if (answered.reply !== undefined) turn.reply = answered.reply.line;
  return turn;
}

function offeredIn(
  program: Program,
  moment: ProgramMoment,
  scene: Scene,
  state: RunState,
  seed: number,
  turn: number,
): readonly Offered[] {
  const offered: Offered[] = [];
  for (const response of shuffled(moment.responses, seed, turn, moment.id)) {
    if (response.when(state, scene)) offered.push(count(program, state, scene, response).offered);
  }
  return offered;
}
