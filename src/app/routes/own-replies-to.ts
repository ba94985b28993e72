/** What a trainee would have said in a run by themselves; nothing where it cannot be read. */
import type { OwnReplies } from '../../practice/own-replies.ts';
import { openWrittenStore } from '../keeping/open-store.ts';
import { OWN_REPLIES, orNone } from '../keeping/written-store.ts';

export async function ownRepliesTo(run: string): Promise<OwnReplies> {
  try {
    return orNone(await (await openWrittenStore()).ownReplies.of(run), OWN_REPLIES);
  } catch {
    return OWN_REPLIES.none;
  }
}
