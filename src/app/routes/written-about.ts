/** What a trainee wrote or noted about a run; `none` where it cannot be read now. */
import { openWrittenStore } from '../keeping/open-store.ts';
import type { ByKey, WrittenStore } from '../keeping/written-store.ts';

export async function writtenAbout<T>(
  run: string,
  kind: (written: WrittenStore) => ByKey<T>,
  none: T,
): Promise<T> {
  try {
    return await kind(await openWrittenStore()).of(run);
  } catch {
    return none;
  }
}
