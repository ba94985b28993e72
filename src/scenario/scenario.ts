/** What one scenario file says, once it has been read and every name in it resolved. */
import type { Condition } from './condition.ts';
import type { Effects, Rubric } from './rubric.ts';

export const RUPTURES = ['confrontation', 'withdrawal', 'mixed'] as const;
export const LEVELS = ['foundation', 'intermediate', 'advanced'] as const;
export const SETTINGS = ['room', 'video', 'phone', 'messages', 'outside', 'supervision'] as const;
export const HOURS = ['morning', 'afternoon', 'evening'] as const;
export const POSTURES = ['facing', 'near', 'edge', 'back', 'turned', 'closed', 'standing'] as const;
export const OUTCOMES = [
  'repaired',
  'partly-repaired',
  'attempted',
  'unspoken',
  'parted-well',
  'parted-badly',
  'referred',
  'taken-forward',
] as const;
export const SCHOOLS = ['person-centred', 'psychodynamic', 'cbt', 'relational'] as const;

export type Rupture = (typeof RUPTURES)[number];
export type Level = (typeof LEVELS)[number];
export type Setting = (typeof SETTINGS)[number];
export type Hour = (typeof HOURS)[number];
export type Posture = (typeof POSTURES)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type School = (typeof SCHOOLS)[number];

/** What stands on a scenario's card: enough for the library and the brief, without the play. */
export interface Card {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  readonly rupture: Rupture;
  /** Id of one of the rubric's skills. */
  readonly skill: string;
  readonly level: Level;
  readonly minutes: number;
  readonly setting: Setting;
  readonly hour: Hour;
  readonly contentNotes: readonly string[];
  readonly key: 'provisional';
  readonly client: { readonly name: string; readonly pronouns: string; readonly about: string };
  /** What has happened before the scene opens; paragraphs parted by blank lines. */
  readonly soFar: string;
}

/** A whole number 0–10; trust, heard, candour, then the scenario's own (at most two). */
export interface Gauge {
  readonly id: string;
  /** Where it stands in the temper `even`. */
  readonly starts: number;
  /** For the scenario's own gauges: what it stands for. */
  readonly means?: string;
}

export interface Temper {
  readonly id: string;
  /** One line a trainee may read before choosing it; `even` has a standing one. */
  readonly about: string;
  /** Where every gauge starts, by gauge. */
  readonly starts: Readonly<Record<string, number>>;
  /** What is added once to a turn that counted on that axis. */
  readonly answers: Readonly<Partial<Record<'repair' | 'neutral' | 'against' | 'away', Effects>>>;
}

/** One thing the client says or shows. `says` or `shows` is always there. */
export interface ClientLine {
  readonly when: Condition;
  readonly says?: string;
  /** What can be seen, in one plain line; also the picture's text. */
  readonly shows?: string;
  /** Absent: the posture stays as it was. */
  readonly posture?: Posture;
  /** Not said; shown in the debrief only. */
  readonly feels?: string;
  readonly cues: readonly string[];
  readonly markers: readonly string[];
}

export interface MovesVariant {
  readonly when: Condition;
  /** One or two of the rubric's moves, in the order of the sentence. */
  readonly are: readonly string[];
}

export interface Way {
  readonly when: Condition;
  /** A moment or an ending. */
  readonly to: string;
}

export interface Response {
  readonly id: string;
  /** On offer when this holds. */
  readonly when: Condition;
  /** Exactly one of `say` and `do`. */
  readonly say?: string;
  readonly do?: string;
  /** A beat of silence; only with `do`. */
  readonly wait: boolean;
  readonly moves: readonly MovesVariant[];
  /** Hurts this response speaks to. */
  readonly meets: readonly string[];
  readonly sets: readonly string[];
  readonly effects: Effects;
  /** Id of one of `debrief.contested`; then no count is made of the response. */
  readonly contested?: string;
  /** Why it does what it does; `early` when it counts as its twin, or as nothing yet. */
  readonly why?: { readonly counted: string; readonly early?: string };
  readonly source: readonly string[];
  /** Tried from the top; empty when the client's next line is the answer. */
  readonly reply: readonly ClientLine[];
  readonly then: readonly Way[];
}

export interface Entry {
  readonly when: Condition;
  readonly effects: Effects;
  readonly sets: readonly string[];
}

export interface Moment {
  readonly id: string;
  /** Each entry whose condition holds on arrival applies, in order. */
  readonly onEntry: readonly Entry[];
  /** Tried from the top; the last has no condition. */
  readonly client: readonly ClientLine[];
  readonly responses: readonly Response[];
}

export interface Ending {
  readonly id: string;
  readonly outcome: Outcome;
  readonly text: string;
  readonly later?: string;
}

export interface Contested {
  readonly id: string;
  readonly question: string;
  readonly views: Readonly<Partial<Record<School, string>>>;
}

/** A warning set aside by its author, with the reason that reports print. */
export interface Accepted {
  readonly rule: string;
  readonly at: string;
  readonly because: string;
}

export interface Scenario extends Card {
  readonly gauges: readonly Gauge[];
  /** The first is the central one. */
  readonly hurts: readonly { readonly id: string; readonly text: string }[];
  /** `even` first. */
  readonly tempers: readonly Temper[];
  /** Every flag that is set, in order of first appearance; at most 8. */
  readonly flags: readonly string[];
  readonly opening: string;
  readonly moments: readonly Moment[];
  readonly endings: readonly Ending[];
  readonly debrief: {
    readonly reflect: readonly string[];
    readonly contested: readonly Contested[];
  };
  readonly accepted: readonly Accepted[];
}

declare const checked: unique symbol;

/**
 * A scenario in which every name resolves and every limit is kept, with the rubric it was
 * checked against. Only `loadScenario` makes one; `compileScenario` cannot fail on it.
 */
export interface CheckedScenario extends Scenario {
  readonly rubric: Rubric;
  readonly [checked]: true;
}
