/** What is said of a run: counts that open to the turns they come from. See docs/SCORING.md. */
import type { Ending } from '../scenario/scenario.ts';
import type { Cause } from '../simulation/playthrough.ts';

/** Index of a turn in the playthrough, 0 for the first. */
export type TurnIndex = number;

/** Whether safety was asked about where the client gave cause. Outside every other figure. */
export interface Safety {
  readonly said: 'no-cue' | 'asked-plainly' | 'asked-late' | 'not-asked';
  /** The turns in which a safety cue stood open as the trainee answered. */
  readonly open: readonly TurnIndex[];
  /** The turns in which safety was asked. */
  readonly asked: readonly TurnIndex[];
}

/** A turn with against + away > repair, and what followed it. */
export interface Misstep {
  readonly turn: TurnIndex;
  readonly said: 'at-once' | 'later' | 'not-on-this-way' | 'the-run-ended-first';
  /** The turn in which repair was taken again; for `at-once` and `later`. */
  readonly repaired?: TurnIndex;
  /** Turns from the first later turn in which repair was on offer; 0 for `at-once`. */
  readonly turnsLater?: number;
}

/** A turn in which repair could be taken. */
export interface Occasion {
  readonly turn: TurnIndex;
  readonly taken: 'taken' | 'partly' | 'not';
  /** Response ids on offer that carried repair of 2 or more. */
  readonly onOffer: readonly string[];
}

/** A turn that moved against or away, and the moves that did it. */
export interface Movement {
  readonly turn: TurnIndex;
  readonly strength: 'slight' | 'clear' | 'strong';
  /** 1, 2 or 3; the sum of `moves`' shares. */
  readonly count: 1 | 2 | 3;
  readonly moves: readonly { readonly move: string; readonly share: number }[];
}

export interface RepairStep {
  /** Id of one of the judgement's steps. */
  readonly step: string;
  readonly done: readonly TurnIndex[];
  /** Turns in which a move of this step was said before it could count. */
  readonly tooEarly: readonly TurnIndex[];
}

export interface GaugeLine {
  readonly gauge: string;
  /** One value as the run opened, then one after each turn. */
  readonly values: readonly number[];
  /** For each turn, what moved it. */
  readonly movedBy: readonly (readonly {
    readonly kind: Cause['kind'];
    /** The move, temper, response or moment. */
    readonly cause: string;
    /** What it added, before the turn was clamped once. */
    readonly change: number;
  }[])[];
}

/** One of the two turns in which most was left on the table. */
export interface TurningPoint {
  readonly turn: TurnIndex;
  /** Best value on offer less the chosen's; value = repair − against − away. */
  readonly left: number;
  /** The response that was worth most, and another way to have answered. */
  readonly best: string;
}

export interface Report {
  readonly scenario: string;
  readonly content: string;
  readonly judgement: string;
  readonly temper: string;
  readonly key: 'provisional';
  /** Whether the run came to an ending; figures of an incomplete run cover what was played. */
  readonly complete: boolean;
  readonly turns: number;
  readonly safety: Safety;
  readonly missteps: readonly Misstep[];
  readonly repair: {
    readonly occasions: readonly Occasion[];
    readonly taken: number;
    readonly partly: number;
  };
  readonly against: readonly Movement[];
  readonly away: readonly Movement[];
  readonly steps: readonly RepairStep[];
  readonly client: readonly GaugeLine[];
  readonly turningPoints: readonly TurningPoint[];
  /** Turns answered with a contested option: shown, never counted. */
  readonly contested: readonly TurnIndex[];
  readonly ending?: Ending;
}
