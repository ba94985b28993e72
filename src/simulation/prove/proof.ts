/** All that can be said of every run of a scenario, each claim with how it is known. */
import type { Outcome } from '../../scenario/scenario.ts';
import type { Part } from './parts.ts';
import type { Figure } from './step-marks.ts';

/**
 * How a claim is known: *shown* by a way that can be played, *excluded* by what gauges and flags
 * can be at all, *exhaustive* because every state was met, or *unknown*: the search came to its
 * bound first.
 */
export type Held = 'shown' | 'excluded' | 'exhaustive' | 'unknown';

/** A run as somebody plays it; `replay` takes it as it stands. */
export interface Witness {
  readonly temper: string;
  /** Ids of responses. */
  readonly choices: readonly string[];
}

/** One thing a run can meet: by which way, or why by none. */
export interface PartProof {
  readonly part: Part;
  /** `shown` it can be met; `excluded` and `exhaustive` it cannot. */
  readonly held: Held;
  /** The shortest way found that meets it, in its last turn or in what stands after that. */
  readonly witness?: Witness;
  /** Where that way leaves each gauge, whether or not anything reads it later. */
  readonly alliance?: Readonly<Record<string, number>>;
}

export type ClaimName =
  /** No state comes round again. */
  | 'every-run-ends'
  /** From every state an ending can be reached. */
  | 'an-ending-in-reach'
  /** At least three options, two of them counted, wherever a run can stand. */
  | 'three-options'
  /** From every state before the last third, an ending good of its kind, with safety asked. */
  | 'good-practice-in-reach'
  /** Whoever only moves against and away, where that can be, comes to no good ending. */
  | 'defence-never-ends-well';

/** Where a claim breaks: one for each moment or ending, the one met in the fewest turns. */
export interface Breach {
  /** A moment, or an ending. */
  readonly at: string;
  /** The way to the state in which it breaks. */
  readonly witness: Witness;
  /** For a run that need not end: the choices that lead from there back to the same state. */
  readonly round?: readonly string[];
  /** How many states there break it; those that differ in nothing that matters count as one. */
  readonly states: number;
}

export interface Claim {
  readonly claim: ClaimName;
  /** Absent where it is unknown. */
  readonly holds?: boolean;
  readonly held: Held;
  readonly breaches: readonly Breach[];
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What the runs that come to an ending have in common. */
export interface EndingProof {
  readonly ending: string;
  readonly outcome: Outcome;
  /** How many different runs come to it, in all tempers together; past 2⁵³ about so many. */
  readonly runs: number;
  readonly turns: Range;
  /** The counts on each axis, added over a run. */
  readonly figures: Readonly<Record<Figure, Range>>;
}

export interface Proof {
  readonly scenario: string;
  /** The content it is a proof of. */
  readonly content: string;
  /** Whether every state was met. */
  readonly complete: boolean;
  /** States met, of which those count as one that differ in nothing that can still matter. */
  readonly states: number;
  /** Steps between them. */
  readonly steps: number;
  readonly bound: number;
  /** Every part of the scenario, in the order of the file. */
  readonly parts: readonly PartProof[];
  readonly claims: readonly Claim[];
  /** In the order of the file; none where some run need not end or not every state was met. */
  readonly endings: readonly EndingProof[];
}
