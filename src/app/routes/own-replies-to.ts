/** What a trainee would have said in a run by themselves; nothing where it cannot be read now. */
import type { OwnReplies } from '../../practice/own-replies.ts';
import { openWrittenStore } from '../keeping/open-store.ts';

export async function ownRepliesTo(run: string): Promise<OwnReplies> {
  try {
    return await (await openWrittenStore()).ownReplies.of(run);
  } catch {
    return [];
  }
}
