/** A fault that a proof found, before it has its place in the file. */
import type { Code } from '../../scenario/codes.ts';

/** Keys, and places in lists from 0, that lead to a part of the file. */
export type Path = readonly (string | number)[];

export interface Found {
  readonly code: Code;
  readonly path: Path;
  /** The place as `accept` names it: a moment, `moment/response` or an ending. */
  readonly at: string;
  readonly message: string;
  readonly notes: readonly { readonly message: string; readonly path?: Path }[];
}
