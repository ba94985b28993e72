/** Scenario and transcript → playthrough: the run told turn by turn. */
import type { Transcript } from '../scenario/transcript.ts';
import type { Scene } from './condition.ts';
import { countedOf, type Tally, tally } from './count.ts';
import type { Cause, Offered, Playthrough, Turn } from './playthrough.ts';
import { type Program, type ProgramMoment, type ProgramResponse, programOf } from './program.ts';
import { shuffled } from './shuffle.ts';
import type { RunState } from './state.ts';
import { answer, arrive, lineAt, onOffer, openingState, wayOn } from './step.ts';
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
  const told = {
    scenario,
    temper: opened.temper,
    mode: transcript.mode,
    seed: transcript.seed,
    opened,
    turns,
  };
  const ending = scenario.endings[state.at];
  if (ending !== undefined) return { ...told, ending };
  const moment = program.moments.get(state.at);
  const line = moment === undefined ? undefined : lineAt(moment, state);
  if (moment === undefined || line === undefined) return told;
  const offered = offeredIn(program, moment, line.scene, state, transcript.seed, turns.length);
  return { ...told, standing: { line: line.line, offered: offered.map(({ told }) => told) } };
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
  const chosen = offered.find(({ response }) => response.response.id === choice);
  if (chosen === undefined) return undefined;
  const causes: Cause[] = [];
  const { response, tallies } = chosen;
  const answered = answer(program, before, line.scene, response, causes, tallies);
  const to = wayOn(response, answered.state, answered.scene);
  const after = arrive(program, answered.state, to, causes);
  return {
    index,
    moment: moment.id,
    before,
    line: line.line,
    offered: offered.map(({ told }) => told),
    chosen: chosen.told,
    ...(answered.reply === undefined ? {} : { reply: answered.reply.line }),
    after,
    causes,
  };
}

interface OfferedHere {
  readonly response: ProgramResponse;
  readonly tallies: readonly Tally[];
  readonly told: Offered;
}

function offeredIn(
  program: Program,
  moment: ProgramMoment,
  scene: Scene,
  state: RunState,
  seed: number,
  turn: number,
): readonly OfferedHere[] {
  const order = shuffled(moment.responses, seed, turn, moment.id);
  return onOffer(order, state, scene).map((response) => {
    const tallies = tally(program, state, scene, response);
    const counts = countedOf(response, tallies);
    return { response, tallies, told: { response: response.response, counts } };
  });
}
