/** What a fault in an author's file is: data with a place, a name and a repair. */

/** Half-open stretch of the source text, in UTF-16 code units from its start. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A second place that helps to understand a fault ("first written here"). */
export interface Note {
  readonly message: string;
  /** Where, in the same file; absent when the note is only words. */
  readonly range?: Range;
}

/**
 * One fault of one file. Stages return these and never throw; lines and columns are added
 * once, at the edge, from the text (`locate`).
 */
export interface Diagnostic {
  /** Family letter and number: S001, R012 …; each has its page in docs/diagnostics/. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** The file as the caller named it. */
  readonly file: string;
  readonly range: Range;
  /** Names the thing and offers the repair; one or two plain sentences. */
  readonly message: string;
  readonly notes: readonly Note[];
}
