/**
 * The one meaning of a turn. Everything that plays a scenario (the machine, replay, the search)
 * calls these three parts in this order: `answer`, `wayOn`, `arrive`.
 */
import { NO_SCENE, type Scene } from './condition.ts';
import { RISK_CHECK, stands, type Tally, tally } from './count.ts';
import type { Cause } from './playthrough.ts';
import type { Change, Program, ProgramLine, ProgramMoment, ProgramResponse } from './program.ts';
import type { Running, RunState } from './state.ts';

/** The state a run opens in. An unknown temper plays as `even`. */
export function openingState(program: Program, temper: string): RunState {
  return arrive(program, atTheDoor(program, temper), program.tables.opening);
}

/** The state before the opening is arrived at. */
export function atTheDoor(program: Program, temper: string): RunState {
  const known = program.tempers.has(temper) ? temper : 'even';
  return {
    at: program.tables.opening,
    temper: known,
    gauges: program.tempers.get(known)?.starts ?? [],
    flags: 0,
    counted: 0,
    running: [],
    misstep: 0,
    met: false,
    risk: false,
  };
}

/** The words the client has just said at the moment a state is at. */
export function lineAt(moment: ProgramMoment, state: RunState): ProgramLine | undefined {
  return moment.client.find(({ when }) => when(state, NO_SCENE));
}

/** Those of a moment's responses that are on offer in a state, in the order they come in. */
export function onOffer(
  responses: readonly ProgramResponse[],
  state: RunState,
  scene: Scene,
): readonly ProgramResponse[] {
  return responses.filter(({ when }) => when(state, scene));
}

export interface Answered {
  readonly tallies: readonly Tally[];
  /** Still at the moment that was answered; everything but the place has changed. */
  readonly state: RunState;
  /** What the `reply` and `then` of the response may read. */
  readonly scene: Scene;
  readonly reply: ProgramLine | undefined;
}

/**
 * Parts 2–5a of a turn: the response is counted, moves the gauges, is noted and replied to.
 * Whoever has counted it on this state already gives what came of that.
 */
export function answer(
  program: Program,
  state: RunState,
  scene: Scene,
  response: ProgramResponse,
  causes?: Cause[],
  tallies: readonly Tally[] = tally(program, state, scene, response),
): Answered {
  const standing = tallies.filter(({ how }) => stands(how));
  const gauges = moved(program, state, scene, response, standing, causes);
  const counts = response.response.contested === undefined;
  const repairs = standing.some(({ as }) => as.axis === 'repair');
  const missteps = counts && standing.some(({ as }) => as.axis === 'against' || as.axis === 'away');
  let counted = state.counted;
  let checked = false;
  for (const { as } of standing) {
    counted |= as.tracked;
    if (as.id === RISK_CHECK) checked = true;
  }
  const after: RunState = {
    at: state.at,
    temper: state.temper,
    gauges,
    flags: state.flags | response.sets,
    counted,
    running: runningAfter(state.running, standing),
    misstep: missteps ? 1 : state.misstep === 1 ? 2 : 0,
    met: state.met || (repairs && response.meetsCentral),
    risk: state.risk && !checked,
  };
  const answered: Scene = {
    cues: scene.cues,
    counted: standing.map(({ as }) => as.id),
    meets: response.meetsAny,
  };
  const reply = response.reply.find(({ when }) => when(after, answered));
  return {
    tallies,
    state: reply?.risk === true ? { ...after, risk: true } : after,
    scene: answered,
    reply,
  };
}

/** Part 5b: the moment or ending a response leads to, on the state after it. */
export function wayOn(response: ProgramResponse, state: RunState, scene: Scene): string {
  return response.then.find(({ when }) => when(state, scene))?.to ?? state.at;
}

/** Part 6: what arriving does, and the safety cue that the client's words there may open. */
export function arrive(program: Program, state: RunState, at: string, causes?: Cause[]): RunState {
  const moment = program.moments.get(at);
  if (moment === undefined) return { ...state, at };
  let here: RunState = { ...state, at };
  for (const entry of moment.onEntry) {
    if (!entry.when(here, NO_SCENE)) continue;
    const sum = sumOf(program);
    add(program, sum, entry.change, 'entry', at, causes);
    here = { ...here, gauges: clamped(program, here, sum), flags: here.flags | entry.sets };
  }
  return lineAt(moment, here)?.risk === true ? { ...here, risk: true } : here;
}

/** Part 3: effects of what counted, the temper's answer, the response's own; clamped once. */
function moved(
  program: Program,
  state: RunState,
  scene: Scene,
  response: ProgramResponse,
  standing: readonly Tally[],
  causes: Cause[] | undefined,
): readonly number[] {
  const sum = sumOf(program);
  const fresh = standing.filter(({ how }) => how !== 'worn');
  const answers = program.tempers.get(state.temper)?.answers;
  const [first] = fresh;
  for (const tallied of fresh) {
    const { as } = tallied;
    // A question about safety that follows an acknowledgement in one breath comes after it.
    const heard =
      tallied === first ? state : { ...state, counted: state.counted | (first?.as.tracked ?? 0) };
    const effect = as.effects.find(({ when }) => when(heard, scene));
    if (effect !== undefined) add(program, sum, effect.change, 'move', as.id, causes);
    // The temper answers each axis once.
    if (answers !== undefined && (tallied === first || first?.as.axis !== as.axis))
      add(program, sum, answers[as.axis], 'temper', state.temper, causes);
  }
  add(program, sum, response.effects, 'response', response.response.id, causes);
  return clamped(program, state, sum);
}

function sumOf(program: Program): number[] {
  return program.tables.gauges.map(() => 0);
}

function add(
  program: Program,
  sum: number[],
  changes: readonly Change[],
  kind: Cause['kind'],
  id: string,
  causes: Cause[] | undefined,
): void {
  for (const { gauge, by } of changes) {
    sum[gauge] = (sum[gauge] ?? 0) + by;
    causes?.push({ kind, id, gauge: program.tables.gauges[gauge]?.id ?? '', change: by });
  }
}

/** 0–10; trust is slow to rise, and `heard` waits for the central hurt to be met. */
function clamped(program: Program, state: RunState, sum: readonly number[]): readonly number[] {
  const { trustRise, heardUntilMet } = program.tables.play.rules;
  return state.gauges.map((value, gauge) => {
    let most = 10;
    if (gauge === program.trust) {
      const start = program.tempers.get(state.temper)?.starts[gauge] ?? 0;
      most = Math.min(10, start + trustRise);
    }
    if (gauge === program.heard && !state.met) most = Math.max(heardUntilMet, value);
    return Math.max(0, Math.min(most, value + (sum[gauge] ?? 0)));
  });
}

function runningAfter(before: readonly Running[], standing: readonly Tally[]): readonly Running[] {
  return standing
    .filter(({ as, how }) => as.axis === 'repair' && (how === 'counted' || how === 'worn'))
    .map(({ as }) => ({
      move: as.id,
      turns: 1 + (before.find(({ move }) => move === as.id)?.turns ?? 0),
    }));
}
