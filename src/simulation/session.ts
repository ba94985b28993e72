/** A run being played: what the trainee can see of it, and the choice they make next. */
import type { ClientLine, Ending, Posture, Response } from '../scenario/scenario.ts';
import { type Mode, TRANSCRIPT_FORMAT, type Transcript } from '../scenario/transcript.ts';
import { NO_SCENE } from './condition.ts';
import { programOf } from './program.ts';
import type { Program } from './program-parts.ts';
import { replay } from './replay.ts';
import { shuffled } from './shuffle.ts';
import type { RunState } from './state.ts';
import { afterChoice, answer, lineAt, onOffer } from './step.ts';
import type { CompiledScenario } from './tables.ts';

/** What can be heard and seen of a client's line; never what they feel. */
export interface VisibleLine {
  readonly says?: string;
  readonly shows?: string;
  readonly posture?: Posture;
}

/** A response as it is offered: words or an action. */
export interface Option {
  readonly id: string;
  readonly say?: string;
  readonly do?: string;
  readonly wait: boolean;
}

export type Spoken =
  | ({ readonly who: 'client' } & VisibleLine)
  | ({ readonly who: 'therapist' } & Option);

export interface SessionView {
  /** How many choices have been made. */
  readonly turn: number;
  /** Everything before the client's last words, oldest first. */
  readonly past: readonly Spoken[];
  /** The client's last words: the answer to the last choice, then the moment's own line. */
  readonly now: { readonly reply?: VisibleLine; readonly line?: VisibleLine };
  /** The client's posture as it stands. */
  readonly posture: Posture;
  /** In seeded order; empty once the run has ended. */
  readonly options: readonly Option[];
  readonly ending?: Ending;
}

/** What carries a run from state to state: by the step alone, or by the scenario's machine. */
export interface Carrier {
  readonly state: () => RunState;
  /** Takes a response that is on offer in the state. */
  readonly take: (response: string) => void;
}

/** Makes a carrier that stands in a state, as if it had carried the run to it. */
export type CarrierKind = (program: Program, state: RunState) => Carrier;

export interface Session {
  readonly scenario: CompiledScenario;
  /** The same object until something changes. */
  view(): SessionView;
  /** Takes a response that is on offer; anything else leaves the view as it is. */
  choose(response: string): SessionView;
  transcript(): Transcript;
  /** Goes on with another kind of carrier, from where the run stands; nothing else changes. */
  carryOnBy(kind: CarrierKind): void;
  /** Calls back after every change; returns what ends that. */
  subscribe(listener: () => void): () => void;
}

export interface Start {
  readonly temper: string;
  readonly seed: number;
  readonly mode?: Mode;
  /** Choices already made, for going on where a run was. */
  readonly choices?: readonly string[];
}

/**
 * Opens a run at its beginning or where its choices have led. Without another kind it is carried
 * by the step alone, which the machine (`actorAt`) is held equal to.
 */
export function openSession(
  scenario: CompiledScenario,
  start: Start,
  kind: CarrierKind = steppingAt,
): Session {
  const program = programOf(scenario);
  const { temper, seed, mode = 'session' } = start;
  const told = replay(scenario, { temper, seed, mode, choices: start.choices ?? [] });
  const choices = told.turns.map(({ chosen }) => chosen.response.id);
  let carrier = kind(program, told.turns.at(-1)?.after ?? told.opened);
  const listeners = new Set<() => void>();

  const said: Spoken[] = [];
  let reply: ClientLine | undefined;
  let posture: Posture = 'facing';
  for (const turn of told.turns) {
    hear(turn.line);
    said.push(spokenBy(turn.chosen.response));
    reply = turn.reply;
  }

  function hear(line: ClientLine | undefined): void {
    for (const heard of [reply, line]) {
      if (heard === undefined) continue;
      posture = heard.posture ?? posture;
      said.push({ who: 'client', ...visible(heard) });
    }
  }

  function look(): SessionView {
    const run = carrier.state();
    const moment = program.moments.get(run.at);
    const line = moment === undefined ? undefined : lineAt(moment, run);
    const order = shuffled(moment?.responses ?? [], seed, choices.length, run.at);
    const offered = moment === undefined ? [] : onOffer(order, run, line?.scene ?? NO_SCENE);
    const ending = scenario.endings[run.at];
    return {
      turn: choices.length,
      past: [...said],
      now: {
        ...(reply === undefined ? {} : { reply: visible(reply) }),
        ...(line === undefined ? {} : { line: visible(line.line) }),
      },
      posture: line?.line.posture ?? reply?.posture ?? posture,
      options: offered.map(({ response }) => optionOf(response)),
      ...(ending === undefined ? {} : { ending }),
    };
  }

  let view = look();
  return {
    scenario,
    view: () => view,
    choose(id) {
      const run = carrier.state();
      const moment = program.moments.get(run.at);
      const line = moment === undefined ? undefined : lineAt(moment, run);
      const scene = line?.scene ?? NO_SCENE;
      const response = moment?.responses.find((candidate) => candidate.response.id === id);
      if (moment === undefined || response === undefined || !response.when(run, scene)) return view;
      hear(line?.line);
      reply = answer(program, run, scene, response).reply?.line;
      said.push(spokenBy(response.response));
      choices.push(id);
      carrier.take(id);
      view = look();
      for (const listener of [...listeners]) listener();
      return view;
    },
    transcript: () => ({
      format: TRANSCRIPT_FORMAT,
      scenario: scenario.card.id,
      content: scenario.content,
      temper: told.temper,
      mode,
      seed,
      choices: [...choices],
    }),
    carryOnBy(next) {
      carrier = next(program, carrier.state());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Carries a run by the step alone. */
function steppingAt(program: Program, from: RunState): Carrier {
  let state = from;
  return {
    state: () => state,
    take(id) {
      state = afterChoice(program, state, id) ?? state;
    },
  };
}

function visible({ says, shows, posture }: ClientLine): VisibleLine {
  return {
    ...(says === undefined ? {} : { says }),
    ...(shows === undefined ? {} : { shows }),
    ...(posture === undefined ? {} : { posture }),
  };
}

function optionOf(response: Response): Option {
  return {
    id: response.id,
    ...(response.say === undefined ? {} : { say: response.say }),
    ...(response.do === undefined ? {} : { do: response.do }),
    wait: response.wait,
  };
}

function spokenBy(response: Response): Spoken {
  return { who: 'therapist', ...optionOf(response) };
}
