/** From the id of a run to all that is needed to play or to tell it, or to why it cannot be. */
import { type CatalogueEntry, catalogue } from 'virtual:catalogue';
import { faultOf } from '../../simulation/parse-transcript.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { type Attempt, contentKey, type Damaged, isDamaged } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';

export type OpenedRun =
  | { readonly kind: 'run'; readonly attempt: Attempt; readonly content: CompiledScenario }
  /** The attempt is here, the content it was played on is nowhere to be had. */
  | { readonly kind: 'content-gone'; readonly attempt: Attempt }
  | { readonly kind: 'damaged'; readonly damaged: Damaged }
  | { readonly kind: 'unknown' };

/** Playing needs only one half of a scenario; the debrief needs the whole. */
export type Need = 'played' | 'whole';

/** Opens a stored run on the very content it began with, whatever the scenario says by now. */
export async function openRun(store: AttemptStore, id: string, need: Need): Promise<OpenedRun> {
  const found = unstored.get(id) ?? (await store.read(id));
  if (found === undefined) return { kind: 'unknown' };
  if (isDamaged(found)) return { kind: 'damaged', damaged: found };
  const content = await contentOf(store, found, need);
  if (content === undefined) return { kind: 'content-gone', attempt: found };
  const fault = faultOf(content, found.transcript);
  if (fault !== undefined) return { kind: 'damaged', damaged: { key: id, found, fault } };
  return { kind: 'run', attempt: found, content };
}

/** Runs whose last choices could not be stored: they live as long as the page does. */
const unstored = new Map<string, Attempt>();

/** Remembers for the time of this page a run that goes further than what is stored of it. */
export function rememberUnstored(attempt: Attempt): void {
  unstored.set(attempt.id, attempt);
}

/** The store has caught up with a run, or it was removed; gives what was remembered of it. */
export function forgetUnstored(attempt: string): Attempt | undefined {
  const remembered = unstored.get(attempt);
  unstored.delete(attempt);
  return remembered;
}

/**
 * Stores beside an attempt all that it is played on. Called once the page stands, so that the
 * half that only the debrief tells does not stand in the way of the first words.
 */
export async function keepContent(store: AttemptStore, attempt: Attempt): Promise<void> {
  const entry = await stillShipped(attempt);
  if (entry !== undefined) await store.keep(attempt, await entry.load());
}

/** What an attempt was played on: from the site, or from this device, where it is checked. */
export async function contentOf(
  store: AttemptStore,
  attempt: Attempt,
  need: Need,
): Promise<CompiledScenario | undefined> {
  const entry = await stillShipped(attempt);
  if (entry !== undefined) return need === 'whole' ? entry.load() : entry.loadPlayed();
  const [kept, { verifyTables }] = await Promise.all([
    store.content(contentKey(attempt)),
    import('../../simulation/verify-tables.ts'),
  ]);
  return verifyTables(kept, attempt.transcript.content, attempt.judgement);
}

/** What the site has of an attempt's scenario, if it still is what was played and judged. */
async function stillShipped({
  transcript: { scenario, content },
  judgement,
}: Attempt): Promise<CatalogueEntry | undefined> {
  const entry = await catalogue.get(scenario)?.();
  const { firstAct } = entry ?? {};
  return firstAct?.content === content && firstAct.judgement.hash === judgement ? entry : undefined;
}
