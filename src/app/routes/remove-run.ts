/** A run goes from this device, with all that was written about it, and can be put back. */
import { type Attempt, sound } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { markStanding } from '../keeping/standing-mark.ts';
import type { PutBack } from '../keeping/take-out.ts';
import { forgetUnstored, rememberUnstored } from './open-run.ts';

/** Rejects when nothing was removed. */
export async function removeRun(store: AttemptStore, attempt: Attempt): Promise<PutBack> {
  const putBack = await store.remove(attempt.id);
  const wasUnstored = forgetUnstored(attempt.id);
  await noteStanding(store, attempt);
  return async () => {
    await putBack();
    if (wasUnstored !== undefined) rememberUnstored(wasUnstored);
    await noteStanding(store, attempt);
  };
}

/** The note is a courtesy: what cannot be read leaves it as it is. */
async function noteStanding(store: AttemptStore, { transcript }: Attempt): Promise<void> {
  const all = await store.all().catch(() => undefined);
  if (all === undefined) return;
  const waits = sound(all).some(
    (one) => !one.ended && one.transcript.scenario === transcript.scenario,
  );
  markStanding(transcript.scenario, waits);
}
