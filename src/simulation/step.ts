/**
 * The one meaning of a turn. Everything that plays a scenario (the machine, replay, the search)
 * calls these three parts in this order: `answer`, `wayOn`, `arrive`.
 */
import type { Axis } from '../scenario/rubric.ts';
import { firstHolding, NO_SCENE, type Scene } from './condition.ts';
import { count } from './count.ts';
import { add, clamp, write } from './gauges.ts';
import type { Cause } from './playthrough.ts';
import type {
  Outcome,
  Program,
  ProgramLine,
  ProgramMoment,
  ProgramResponse,
  ProgramWay,
} from './program-parts.ts';
import { runningAfter } from './running.ts';
import { blankState, copied, type RunState, type StateInMaking } from './state.ts';

/** The state a run opens in. An unknown temper plays as `even`. */
export function openingState(program: Program, temper: string): RunState {
  return arrive(program, atTheDoor(program, temper), program.tables.opening);
}

/** The state before the opening is arrived at. */
export function atTheDoor(program: Program, temper: string): StateInMaking {
  const known = program.tempers.has(temper) ? temper : 'even';
  const state = blankState(program.tables.gauges.length);
  state.at = program.tables.opening;
  state.temper = known;
  write(state.gauges, program.tempers.get(known)?.starts ?? []);
  return state;
}

/** The words the client has just said at the moment a state is at. */
export function lineAt(moment: ProgramMoment, state: RunState): ProgramLine | undefined {
  return firstHolding(moment.client, state, NO_SCENE);
}

/** Those of a moment's responses that are on offer in a state, in the order they come in. */
export function onOffer(
  responses: readonly ProgramResponse[],
  state: RunState,
  scene: Scene,
): readonly ProgramResponse[] {
  return responses.filter((response) => isOnOffer(response, state, scene));
}

export function isOnOffer({ when }: ProgramResponse, state: RunState, scene: Scene): boolean {
  return when(state, scene);
}

export interface Answered {
  readonly outcome: Outcome;
  /** Still at the moment that was answered; everything but the place has changed. */
  readonly state: StateInMaking;
  /** What the `reply` and `then` of the response may read. */
  readonly scene: Scene;
  readonly reply: ProgramLine | undefined;
}

/** What else `answer` may be given. */
export interface Beside {
  /** Gathers what moves the gauges. */
  readonly causes?: Cause[];
  /** A state nobody needs any more, to be written over: for who answers a million times. */
  readonly spare?: StateInMaking;
}

const NOTHING_BESIDE: Beside = {};

/** Parts 2–5a of a turn: the response is counted, moves the gauges, is noted and replied to. */
export function answer(
  program: Program,
  state: RunState,
  scene: Scene,
  response: ProgramResponse,
  { causes, spare }: Beside = NOTHING_BESIDE,
): Answered {
  const outcome = count(program, state, scene, response);
  const after = spare ?? blankState(state.gauges.length);
  after.at = state.at;
  after.temper = state.temper;
  write(after.gauges, state.gauges);
  moveGauges(after.gauges, program, state, scene, response, outcome, causes);
  after.flags = state.flags | response.sets;
  after.counted = state.counted | outcome.tracked;
  after.running = runningAfter(program, state.running, outcome);
  after.misstep = outcome.missteps ? 1 : state.misstep === 1 ? 2 : 0;
  after.met = state.met || (outcome.repairs && response.meetsCentral);
  after.risk = state.risk && !outcome.checksRisk;
  const answered: Scene = {
    cues: scene.cues,
    counted: outcome.names,
    meets: response.meetsAny,
  };
  const reply = firstHolding(response.reply, after, answered);
  if (reply?.risk === true) after.risk = true;
  return { outcome, state: after, scene: answered, reply };
}

/** Part 5b: the moment or ending a response leads to, on the state after it. */
export function wayOn(response: ProgramResponse, state: RunState, scene: Scene): string {
  return wayTaken(response, state, scene)?.to ?? state.at;
}

/** The one of a response's ways that is taken, on the state after it. */
export function wayTaken(
  response: ProgramResponse,
  state: RunState,
  scene: Scene,
): ProgramWay | undefined {
  return firstHolding(response.then, state, scene);
}

/** What a run comes to by the choice of a response; undefined where nobody has such a response. */
export function afterChoice(program: Program, state: RunState, id: string): RunState | undefined {
  const moment = program.moments.get(state.at);
  const response = moment?.responses.find((candidate) => candidate.response.id === id);
  if (moment === undefined || response === undefined) return undefined;
  const scene = lineAt(moment, state)?.scene ?? NO_SCENE;
  const answered = answer(program, state, scene, response);
  return arriveWith(program, answered.state, wayOn(response, answered.state, answered.scene));
}

/** Part 6: what arriving does, and the safety cue that the client's words there may open. */
export function arrive(program: Program, state: RunState, at: string, causes?: Cause[]): RunState {
  return arriveWith(program, copied(state), at, causes);
}

/** The same with a state that nobody else holds: it is changed into the one arrived in. */
export function arriveWith(
  program: Program,
  here: StateInMaking,
  at: string,
  causes?: Cause[],
): RunState {
  const moment = program.moments.get(at);
  here.at = at;
  if (moment === undefined) return here;
  for (const entry of moment.onEntry) {
    if (!entry.when(here, NO_SCENE)) continue;
    const heard = here.gauges[program.heard] ?? 0;
    add(here.gauges, entry.change, causes);
    clamp(program, here, heard, here.gauges, program.tempers.get(here.temper)?.most);
    here.flags |= entry.sets;
  }
  if (moment.mayRaiseRisk && lineAt(moment, here)?.risk === true) here.risk = true;
  return here;
}

/** Part 3: effects of what counted, the temper's answer, the response's own; clamped once. */
function moveGauges(
  gauges: number[],
  program: Program,
  state: RunState,
  scene: Scene,
  response: ProgramResponse,
  { fresh }: Outcome,
  causes: Cause[] | undefined,
): void {
  const temper = program.tempers.get(state.temper);
  const answers = temper?.answers;
  let heard = state;
  let answeredOn: Axis | undefined;
  for (let place = 0; place < fresh.length; place += 1) {
    const move = fresh[place];
    if (move === undefined) continue;
    const effect = firstHolding(move.effects, heard, scene);
    if (effect !== undefined) add(gauges, effect.change, causes);
    // The temper answers each axis once.
    if (answers !== undefined && move.axis !== answeredOn) add(gauges, answers[move.axis], causes);
    answeredOn = move.axis;
    // A question about safety that follows an acknowledgement in one breath comes after it.
    if (fresh.length > 1) heard = { ...state, counted: state.counted | move.tracked };
  }
  add(gauges, response.effects, causes);
  clamp(program, state, state.gauges[program.heard] ?? 0, gauges, temper?.most);
}
