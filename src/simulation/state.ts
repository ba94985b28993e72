/** The state of a run: all that what happens next can depend on. */

/** A repair move that counted in the turn just before, and how many turns running. */
export interface Running {
  readonly move: string;
  readonly turns: number;
}

export interface RunState {
  /** The moment the run is at, or the ending it has come to. */
  readonly at: string;
  readonly temper: string;
  /** Whole numbers 0–10, in the order of the tables' `gauges`. */
  readonly gauges: readonly number[];
  /** Bit i: the tables' `flags[i]` is set. */
  readonly flags: number;
  /** Bit i: the tables' `tracked[i]` has counted in an earlier turn. */
  readonly counted: number;
  readonly running: readonly Running[];
  /** Turns since the last misstep: 1 or 2; 0 when neither of the last two turns was one. */
  readonly misstep: 0 | 1 | 2;
  /** Whether a response has met the central hurt. */
  readonly met: boolean;
  /** Whether a safety cue is open. */
  readonly risk: boolean;
}

/** A state still in the making: it may change until it is handed on, as nobody else holds it. */
export type StateInMaking = { -readonly [Field in keyof RunState]: RunState[Field] } & {
  gauges: number[];
};

/** The one list of nothing running: who keeps lists apart by what they are finds it again. */
export const NOTHING_RUNNING: readonly Running[] = [];

/** A state that nothing has been written into yet, with so many gauges. */
export function blankState(gauges: number): StateInMaking {
  return {
    at: '',
    temper: '',
    gauges: new Array(gauges).fill(0),
    flags: 0,
    counted: 0,
    running: NOTHING_RUNNING,
    misstep: 0,
    met: false,
    risk: false,
  };
}

/** The same state again, for whoever wants to change it. */
export function copied(state: RunState): StateInMaking {
  return { ...state, gauges: [...state.gauges] };
}
