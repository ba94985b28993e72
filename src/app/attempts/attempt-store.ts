/** Where attempts are kept. Two homes: IndexedDB, and memory when the browser refuses that. */
import type { CompiledScenario } from '../../simulation/tables.ts';
import type { Attempt, Damaged } from './attempt.ts';

/** `behind`: another tab has gone further with this run; read it again before going on. */
export type Appended = 'stored' | 'behind';

export interface AttemptStore {
  /** Whether what is stored outlives this page. */
  readonly lasting: boolean;
  /** Stores a new attempt together with the content it is played on. */
  begin(attempt: Attempt, content: CompiledScenario): Promise<void>;
  /**
   * Stores an attempt with one more choice, unless what is stored is not a beginning of it. An
   * attempt that was wiped meanwhile, or that an earlier write failed to store, is stored whole.
   */
  append(attempt: Attempt, content: CompiledScenario): Promise<Appended>;
  /** The attempt, what is left of a damaged one, or nothing. */
  read(id: string): Promise<Attempt | Damaged | undefined>;
  /** Everything, the latest first. */
  all(): Promise<readonly (Attempt | Damaged)[]>;
  /** What is stored under a content's key; to be checked before use. */
  content(key: string): Promise<unknown>;
  /** The trainee's own words about a run; apart from everything else, never in a transcript. */
  reflection(attempt: string): Promise<string>;
  reflect(attempt: string, words: string): Promise<void>;
  /** Removes an attempt, its reflection, and its content if nothing else needs it. */
  remove(id: string): Promise<void>;
}
