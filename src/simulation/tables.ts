/**
 * The compiled form of a scenario: plain JSON in which every name is resolved, so that a
 * run can be stepped, replayed and stored without the author's file or its parser.
 */

import type { JudgedMove, Play, Source, Term } from '../scenario/rubric.ts';
import type {
  Accepted,
  Card,
  ClientLine,
  Contested,
  Ending,
  Entry,
  Gauge,
  Response,
  Temper,
} from '../scenario/scenario.ts';

/** Goes up whenever the same file would play differently; part of the content hash. */
export const ENGINE = 1;

export interface CompiledMoment {
  readonly id: string;
  readonly onEntry: readonly Entry[];
  readonly client: readonly ClientLine[];
  readonly responses: readonly Response[];
}

/** The judgement a run is read with: never part of what fixes its path. */
export interface CompiledJudgement {
  /** SHA-256 (hex) of this judgement. */
  readonly hash: string;
  readonly moves: Readonly<Record<string, JudgedMove>>;
  readonly steps: readonly Term[];
  readonly sources: Readonly<Record<string, Source>>;
}

export interface CompiledScenario {
  readonly engine: typeof ENGINE;
  /** SHA-256 (hex) of everything in here but `judgement` and `accepted`. */
  readonly content: string;
  readonly card: Card;
  /** What the card's `skill` is called, and what it means. */
  readonly skill: Term;
  readonly gauges: readonly Gauge[];
  readonly hurts: readonly { readonly id: string; readonly text: string }[];
  /** Bit i of `RunState.flags` is `flags[i]`. */
  readonly flags: readonly string[];
  /** Bit i of `RunState.counted` is `tracked[i]`: the moves some condition reads. */
  readonly tracked: readonly string[];
  readonly tempers: readonly Temper[];
  readonly opening: string;
  readonly moments: Readonly<Record<string, CompiledMoment>>;
  readonly endings: Readonly<Record<string, Ending>>;
  /** The rubric's rules and those of its moves that this scenario can count, twins included. */
  readonly play: Play;
  readonly reflect: readonly string[];
  readonly contested: readonly Contested[];
  readonly accepted: readonly Accepted[];
  readonly judgement: CompiledJudgement;
}
