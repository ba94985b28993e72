/** The rubric: what each move is, when it counts, and what it does. Two parts, as in its file. */
import type { Condition } from './condition.ts';

export type Axis = 'repair' | 'neutral' | 'against' | 'away';

/** The three gauges every scenario has; moves change only these. */
export const ALLIANCE = ['trust', 'heard', 'candour'] as const;
export type AllianceGauge = (typeof ALLIANCE)[number];

/** The move that asks about safety and closes an open safety cue; its rules are its own. */
export const RISK_CHECK = 'risk-check';

/** Whole steps on gauges, by gauge; a gauge left out does not move. */
export type Effects = Readonly<Partial<Record<string, number>>>;

/** The play part of a move: it fixes the path of a run and goes into the content hash. */
export interface PlayMove {
  readonly id: string;
  readonly axis: Axis;
  /** What it counts as at the wrong moment; only moves with needs have one. */
  readonly twin?: string;
  /** Alternatives, one of which must hold on the state before; none means it always counts. */
  readonly needs: readonly Condition[];
  /** What it does when it counts: the first entry whose condition holds on the state before. */
  readonly effects: readonly { readonly when: Condition; readonly change: Effects }[];
}

/** The numbered rules that hold for all moves (`play.rules`). */
export interface PlayRules {
  /** Short of a need by at most this many points of one gauge: early, counts as nothing. */
  readonly earlyWithin: number;
  /** Trust never rises more than this above where the session began. */
  readonly trustRise: number;
  /** `heard` does not rise past this until the central hurt has been met. */
  readonly heardUntilMet: number;
  /** The same repair move this many turns running moves no gauge … */
  readonly wornFrom: number;
  /** … and from this many running counts as its twin. */
  readonly twinFrom: number;
}

/** The judgement part of a move: what is said of it, and how much it weighs. */
export interface JudgedMove {
  readonly id: string;
  readonly name: string;
  /** 1 slight, 2 clear, 3 strong. */
  readonly weight: 1 | 2 | 3;
  /** The repair step it belongs to, if any. */
  readonly step?: string;
  readonly definition: string;
  readonly soundsLike: string;
  /** When schools differ about the move itself. */
  readonly contested: boolean;
  /** Ids in the sources file. */
  readonly sources: readonly string[];
}

/** A word with its meaning, as authors may use it (`cues`, `markers`, `skills`, `steps`). */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly means: string;
}

export interface Source {
  readonly id: string;
  readonly reference: string;
  /** `read`: the source or its abstract was read; `memory`: not yet checked against it. */
  readonly standing: 'read' | 'memory';
  readonly note?: string;
}

export interface Play {
  readonly rules: PlayRules;
  readonly moves: Readonly<Record<string, PlayMove>>;
}

export interface Judgement {
  readonly moves: Readonly<Record<string, JudgedMove>>;
  readonly steps: readonly Term[];
}

export interface Rubric {
  readonly play: Play;
  readonly judgement: Judgement;
  readonly cues: readonly Term[];
  readonly markers: readonly Term[];
  readonly skills: readonly Term[];
  readonly sources: Readonly<Record<string, Source>>;
}
