/** What a program is made of: the tables of a scenario, made ready to run. */
import type { Axis } from '../scenario/rubric.ts';
import type { ClientLine, Response } from '../scenario/scenario.ts';
import type { Names, Nearness, Predicate, Scene } from './condition.ts';
import type { Cause, Offered } from './playthrough.ts';
import type { Running, RunState } from './state.ts';
import type { CompiledScenario } from './tables.ts';

/** A change of one gauge, by its place. */
export interface Change {
  readonly gauge: number;
  readonly by: number;
  /** The same, as a playthrough tells it. */
  readonly cause: Cause;
}

export interface ProgramMove {
  readonly id: string;
  readonly axis: Axis;
  readonly weight: number;
  readonly twin?: ProgramMove;
  readonly needs: readonly ((state: RunState, scene: Scene) => Nearness)[];
  readonly effects: readonly { readonly when: Predicate; readonly change: readonly Change[] }[];
  /** Its bit in `RunState.counted`; 0 when no condition reads it. */
  readonly tracked: number;
}

export interface ProgramLine {
  readonly when: Predicate;
  readonly line: ClientLine;
  readonly risk: boolean;
  /** What a condition asked before a choice may read. */
  readonly scene: Scene;
}

/** One way a response can count, with all that follows from it whatever else the state holds. */
export interface Outcome {
  /** The response and its counts, as a playthrough tells them. */
  readonly offered: Offered;
  /** What the moves that stand for something counted as, in the order of the sentence. */
  readonly standing: readonly ProgramMove[];
  /** The names of `standing`, as conditions read them. */
  readonly names: readonly string[];
  /** Those of `standing` that move gauges: worn ones do not. */
  readonly fresh: readonly ProgramMove[];
  /** Names of the repair moves that counted as themselves, worn or not. */
  readonly running: readonly string[];
  /** What has run after it so far; `runningAfter` alone reads and fills it. */
  readonly ran: (readonly Running[])[];
  /** The bits that `standing` sets in `RunState.counted`. */
  readonly tracked: number;
  readonly repairs: boolean;
  /** Whether it is a misstep; a contested response never is. */
  readonly missteps: boolean;
  /** Whether it asks about safety. */
  readonly checksRisk: boolean;
}

/** The moves that a response is made of in some states. */
export interface ProgramVariant {
  readonly when: Predicate;
  readonly are: readonly ProgramMove[];
  /** What has come of counting it so far; `count` alone reads and fills it. */
  readonly outcomes: (Outcome | undefined)[];
}

/** A way on from a response. */
export interface ProgramWay {
  readonly when: Predicate;
  readonly to: string;
}

export interface ProgramResponse {
  readonly response: Response;
  readonly when: Predicate;
  readonly variants: readonly ProgramVariant[];
  /** What it is made of where no variant fits. */
  readonly withoutMoves: ProgramVariant;
  readonly meetsAny: boolean;
  readonly meetsCentral: boolean;
  readonly sets: number;
  readonly effects: readonly Change[];
  readonly reply: readonly ProgramLine[];
  readonly then: readonly ProgramWay[];
}

export interface ProgramMoment {
  readonly id: string;
  readonly onEntry: readonly {
    readonly when: Predicate;
    readonly change: readonly Change[];
    readonly sets: number;
  }[];
  readonly client: readonly ProgramLine[];
  /** Whether any of these lines opens a safety cue. */
  readonly mayRaiseRisk: boolean;
  readonly responses: readonly ProgramResponse[];
}

export interface ProgramTemper {
  /** Where each gauge starts. */
  readonly starts: readonly number[];
  /** The most each gauge can come to. */
  readonly most: readonly number[];
  /** What it adds when something counts on an axis. */
  readonly answers: Readonly<Record<Axis, readonly Change[]>>;
}

export interface Program {
  readonly tables: CompiledScenario;
  readonly names: Names;
  readonly moments: ReadonlyMap<string, ProgramMoment>;
  /** Place of the gauge that waits for the central hurt to be met. */
  readonly heard: number;
  /** The most it can come to before that. */
  readonly heardUntilMet: number;
  readonly tempers: ReadonlyMap<string, ProgramTemper>;
}
