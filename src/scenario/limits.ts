/** How much a file may hold before it is read no further. */

export interface Limits {
  /** UTF-8 bytes of one file. */
  readonly bytes: number;
  /** Maps and lists inside one another. */
  readonly depth: number;
}

/** A caller who trusts the file may raise these. */
export const DEFAULT_LIMITS: Limits = { bytes: 1_048_576, depth: 64 };

/** What a scenario may hold; fixed, since the state of a run is packed into these. */
export const MOST = {
  flags: 8,
  gauges: 5,
  trackedMoves: 8,
  responses: 12,
  tempers: 100,
  faults: 1000,
} as const;
