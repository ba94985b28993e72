/** Where attempts are kept. Two homes: IndexedDB, and memory when the browser refuses that. */

import type { CompiledScenario } from '../../simulation/tables.ts';
import type { Attempt, Damaged } from './attempt.ts';
import type { PutBack } from './take-out.ts';

/**
 * `behind`: another tab has gone further with this run; read it again before going on.
 * `anew`: nothing was stored of it any more, and now all of it is, except its content.
 */
export type Appended = 'stored' | 'behind' | 'anew';

export interface AttemptStore {
  /** Whether what is stored outlives this page. */
  readonly lasting: boolean;
  begin(attempt: Attempt): Promise<void>;
  /** Stores the content an attempt is played on, so that it goes on when the scenario changes. */
  keep(attempt: Attempt, content: CompiledScenario): Promise<void>;
  /**
   * Stores an attempt with one more choice, unless what is stored is not a beginning of it. An
   * attempt that was wiped meanwhile, or that an earlier write failed to store, is stored whole.
   */
  append(attempt: Attempt): Promise<Appended>;
  /** The attempt, what is left of a damaged one, or nothing. */
  read(id: string): Promise<Attempt | Damaged | undefined>;
  /** Everything, the latest first. */
  all(): Promise<readonly (Attempt | Damaged)[]>;
  /** What is stored under a content's key; to be checked before use. */
  content(key: string): Promise<unknown>;
  /**
   * Removes an attempt, all that was written about it, and its content if nothing else needs it;
   * gives what puts all of that back.
   */
  remove(id: string): Promise<PutBack>;
}
