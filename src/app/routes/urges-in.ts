/** What a trainee noted of the pull in a run; nothing where it cannot be read now. */
import type { Urges } from '../../practice/urges.ts';
import { openWrittenStore } from '../keeping/open-store.ts';

export async function urgesIn(run: string): Promise<Urges> {
  try {
    return await (await openWrittenStore()).urges.of(run);
  } catch {
    return [];
  }
}
