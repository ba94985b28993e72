/** Conditions: what `when` and a move's needs may ask of the state of a run. */

/** A closed range of whole numbers, both ends within 0–10. */
export interface GaugeRange {
  readonly from: number;
  readonly to: number;
}

/** One entry of a condition. All entries of a condition must hold. */
export type Test =
  | { readonly kind: 'gauge'; readonly gauge: string; readonly range: GaugeRange }
  | { readonly kind: 'flag'; readonly flag: string; readonly is: boolean }
  | { readonly kind: 'temper'; readonly anyOf: readonly string[] }
  /** One of these moves has counted in an earlier turn. */
  | { readonly kind: 'after'; readonly anyOf: readonly string[] }
  /** None of these moves has counted in an earlier turn. */
  | { readonly kind: 'not-after'; readonly noneOf: readonly string[] }
  /** One of these cues is in the client's last words. */
  | { readonly kind: 'cue'; readonly anyOf: readonly string[] }
  | { readonly kind: 'not-cue'; readonly noneOf: readonly string[] }
  /** A safety cue is open (it was shown, and safety has not been asked since). */
  | { readonly kind: 'risk'; readonly open: boolean }
  /** In `reply` and `then` only: one of these is what this very response counted as. */
  | { readonly kind: 'counted'; readonly anyOf: readonly string[] }
  /** In a move's needs only: the response meets one of the scenario's hurts. */
  | { readonly kind: 'meets' }
  /** In a move's needs only: none of these counted in the turn just before. */
  | { readonly kind: 'not-just'; readonly noneOf: readonly string[] }
  /** In a move's needs only: one of the last two turns was a misstep. */
  | { readonly kind: 'after-misstep' };

/** Holds when every test holds; the empty condition always holds. */
export type Condition = readonly Test[];
