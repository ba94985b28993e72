/** What there is to play at a session's address: the run that is asked for, one that waits, or a new one. */
import { type CatalogueEntry, catalogue } from 'virtual:catalogue';
import { openingSeed } from '../../simulation/first-act.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { type Attempt, isDamaged } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { openStore } from '../keeping/open-store.ts';
import type { StorageTrouble } from '../keeping/storage-trouble.ts';
import { newAttempt } from './new-attempt.ts';
import type { WhyNotHere } from './not-here.tsx';
import { openRun } from './open-run.ts';

export interface Playable {
  readonly attempt: Attempt;
  /** The played half of its scenario, or its first act. */
  readonly content: CompiledScenario;
  /** Fetches the played half; there when `content` is the first act. */
  readonly loadPlayed?: () => Promise<CompiledScenario>;
  readonly trouble?: StorageTrouble;
  /** Nothing of it is stored yet: that happens with the first choice. */
  readonly isNew: boolean;
}

/** A new run of a scenario as its opening was written into the page when the site was built. */
export function writtenOpening({ firstAct, loadPlayed }: CatalogueEntry): Playable {
  return {
    attempt: newAttempt(
      firstAct,
      { temper: 'even', mode: 'session', wordsFirst: false, urgeCheck: false },
      openingSeed(firstAct),
    ),
    content: firstAct,
    isNew: true,
    loadPlayed,
  };
}

/**
 * The run that is named; without a name the one that stands open, or a new one: `written`, when
 * the page shows that already.
 */
export async function playable(
  id: string,
  run: string | null,
  written: Playable | undefined,
): Promise<Playable | WhyNotHere> {
  const store = await openStore();
  const trouble = store.lasting ? {} : { trouble: 'refused' as const };
  if (run !== null) {
    const opened = await openRun(store, run, 'played');
    if (opened.kind !== 'run') return opened;
    return { attempt: opened.attempt, content: opened.content, isNew: false, ...trouble };
  }
  const entry = await catalogue.get(id)?.();
  if (entry === undefined) return { kind: 'no-scenario' };
  const standing = await standingRun(store, id);
  if (standing !== undefined) return { ...standing, ...trouble };
  return { ...(written ?? writtenOpening(entry)), ...trouble };
}

async function standingRun(store: AttemptStore, id: string): Promise<Playable | undefined> {
  const all = await store.all().catch(() => []);
  for (const attempt of all) {
    if (isDamaged(attempt) || attempt.ended || attempt.transcript.scenario !== id) continue;
    const opened = await openRun(store, attempt.id, 'played');
    if (opened.kind === 'run') return { attempt, content: opened.content, isNew: false };
  }
  return undefined;
}
