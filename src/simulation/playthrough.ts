/** A run told turn by turn, as `replay` computes it from scenario and transcript. */
import type { Axis } from '../scenario/rubric.ts';
import type { ClientLine, Ending, Response } from '../scenario/scenario.ts';
import type { Mode } from '../scenario/transcript.ts';
import type { RunState } from './state.ts';
import type { CompiledScenario } from './tables.ts';

/**
 * How one written move counted:
 * `counted` as itself · `twin` as its twin, a need being unmet · `early` as nothing, short of a
 * need by a point or two · `worn` as itself, but moving no gauge · `worn-out` as its twin, having
 * counted too many turns running · `overruled` as nothing, the end of the sentence ruling.
 */
export type How = 'counted' | 'twin' | 'early' | 'worn' | 'worn-out' | 'overruled';

export interface CountedMove {
  /** The move as the author wrote it. */
  readonly written: string;
  /** The move it counted as; `written` itself where it counted as nothing. */
  readonly as: string;
  readonly axis: Axis;
  readonly how: How;
}

/** What a response counts as in one state. */
export interface Counted {
  /** One per written move, in the order of the sentence. */
  readonly moves: readonly CountedMove[];
  /** Each 0–3: the weights of what counted on that axis, added, at most 3. All 0 when contested. */
  readonly against: number;
  readonly away: number;
  readonly repair: number;
  /** The response is contested: its effects work, no count is made of it. */
  readonly contested?: string;
}

export interface Offered {
  readonly response: Response;
  readonly counts: Counted;
}

/** One cause of a change of gauge, and what it added before clamping. */
export interface Cause {
  readonly kind: 'move' | 'temper' | 'response' | 'entry';
  /** The move, temper, response or moment. */
  readonly id: string;
  readonly gauge: string;
  readonly change: number;
}

export interface Turn {
  /** 0 for the first. */
  readonly index: number;
  /** Id of the moment it was played at. */
  readonly moment: string;
  readonly before: RunState;
  /** The client's words the trainee answered. */
  readonly line: ClientLine;
  /** All on offer, in the order they stood in. */
  readonly offered: readonly Offered[];
  /** The one of `offered` that was chosen. */
  readonly chosen: Offered;
  /** The client's answer to it, before the next moment's words. */
  readonly reply?: ClientLine;
  /** The state the next turn begins in (after the next moment's `on-entry`). */
  readonly after: RunState;
  readonly causes: readonly Cause[];
}

export interface Playthrough {
  readonly scenario: CompiledScenario;
  readonly temper: string;
  readonly mode: Mode;
  readonly seed: number;
  /** The state the run opened in. */
  readonly opened: RunState;
  readonly turns: readonly Turn[];
  /** Absent while the run has not come to an end. */
  readonly ending?: Ending;
  /** At the moment the run stands at, when it has not ended. */
  readonly standing?: { readonly line: ClientLine; readonly offered: readonly Offered[] };
}
