/** Beginning a run: a new one, one more, or another way through one that was played. */
import { type CatalogueEntry, catalogue } from 'virtual:catalogue';
import type { CompiledScenario } from '../../simulation/tables.ts';
import type { Attempt } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { markStanding } from '../keeping/standing-mark.ts';
import { type StorageTrouble, troubleOf } from '../keeping/storage-trouble.ts';
import { drawnHex } from './drawn-hex.ts';
import { newAttempt, type Wish } from './new-attempt.ts';
import { rememberUnstored } from './open-run.ts';

export interface BegunRun {
  readonly attempt: Attempt;
  readonly content: CompiledScenario;
  /** Set when it could not be stored; it can be played all the same. */
  readonly trouble: StorageTrouble | undefined;
}

/** Begins a run of the scenario as it stands now. */
export async function beginRun(
  store: AttemptStore,
  entry: CatalogueEntry,
  wish: Wish,
): Promise<BegunRun> {
  return begin(store, await entry.loadPlayed(), wish);
}

/** Begins another run of a scenario: as it stands now, or, if it is gone, as it was. */
export async function beginAgain(
  store: AttemptStore,
  played: CompiledScenario,
  wish: Wish,
): Promise<BegunRun> {
  const entry = await catalogue.get(played.card.id)?.();
  return begin(store, entry === undefined ? played : await entry.loadPlayed(), wish);
}

/**
 * Begins another way through a run: one of its own, that shares the choices before a turn and
 * plays on the same wording. The run it is taken from stays as it is. It belongs to no assignment,
 * because what followed there is known by now.
 */
export async function beginAnotherWay(
  store: AttemptStore,
  { attempt, content }: Pick<BegunRun, 'attempt' | 'content'>,
  turn: number,
): Promise<BegunRun> {
  const { transcript, judgement } = attempt;
  const now = Date.now();
  const way: Attempt = {
    id: drawnHex(12),
    transcript: { ...transcript, choices: transcript.choices.slice(0, turn) },
    judgement,
    startedAt: now,
    changedAt: now,
    ended: false,
    ...(attempt.wordsFirst ? { wordsFirst: true } : {}),
    ...(attempt.urgeCheck ? { urgeCheck: true } : {}),
    from: { run: attempt.id, turn },
  };
  return stored(store, way, content);
}

async function begin(
  store: AttemptStore,
  content: CompiledScenario,
  wish: Wish,
): Promise<BegunRun> {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return stored(store, newAttempt(content, wish, seed), content);
}

async function stored(
  store: AttemptStore,
  attempt: Attempt,
  content: CompiledScenario,
): Promise<BegunRun> {
  try {
    await store.begin(attempt);
    markStanding(attempt.transcript.scenario, true);
    return { attempt, content, trouble: store.lasting ? undefined : 'refused' };
  } catch (fault) {
    rememberUnstored(attempt);
    return { attempt, content, trouble: troubleOf(fault) };
  }
}
