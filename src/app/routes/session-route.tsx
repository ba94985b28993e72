/** /s/<id>/play/: goes on with a run, or begins one, and plays it. */

import { type CatalogueEntry, catalogue } from 'virtual:catalogue';
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { type Attempt, isDamaged } from '../keeping/attempt.ts';
import type { AttemptStore } from '../keeping/attempt-store.ts';
import { openStore } from '../keeping/open-store.ts';
import { type StorageTrouble, TROUBLE_WORDS } from '../keeping/storage-trouble.ts';
import { SessionScreen } from '../player/session-screen.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { unmarked } from '../ui/typeset.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { NotHere, type WhyNotHere } from './not-here.tsx';
import { beginRun, keepContent, openRun } from './open-run.ts';
import { debriefPath, LIBRARY, playPath } from './paths.ts';
import { saveJson } from './save-file.ts';
import { useLoaded } from './use-loaded.ts';
import { useRun } from './use-run.ts';

interface Playable {
  readonly store: AttemptStore;
  readonly attempt: Attempt;
  readonly content: CompiledScenario;
  readonly trouble: StorageTrouble | undefined;
}

export function SessionRoute({ id }: { readonly id: string }) {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const run = search.get('run');
  const loaded = useLoaded(`${id}/${run ?? ''}`, () => playable(id, run));
  const found = loaded.is === 'here' ? loaded.value : undefined;
  const named = found !== undefined && !('kind' in found) ? found.attempt.id : undefined;

  useEffect(() => {
    // A run that was begun or found here gets its name into the address, so a reload goes on.
    if (named !== undefined && run === null) navigate(playPath(id, named), { replace: true });
  }, [named, run, id, navigate]);

  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  if (found === undefined) return <main aria-busy="true" className="session" />;
  if ('kind' in found) return <NotHere why={found} />;
  return <Playing key={found.attempt.id} {...found} />;
}

function Playing({ store, attempt: begun, content, trouble: known }: Playable) {
  const [, navigate] = useLocation();
  const { attempt, view, trouble, choose } = useRun(store, begun, content, known);
  const debrief = debriefPath(content.card.id, attempt.id);

  useEffect(() => {
    const keeping = whenIdle(() => {
      // What cannot be kept now is tried again at the next visit; the run itself is not touched.
      keepContent(store, begun).catch(() => {});
    });
    return keeping;
  }, [store, begun]);
  return (
    <>
      <title>{`${unmarked(content.card.title)} · Reattune`}</title>
      <SessionScreen
        view={view}
        card={content.card}
        onChoose={choose}
        onLeave={() => navigate(LIBRARY)}
        onDebrief={() => navigate(debrief)}
        {...(trouble === undefined
          ? {}
          : {
              notice: (
                <>
                  {TROUBLE_WORDS[trouble]}{' '}
                  <TextButton
                    onClick={() => saveJson(`${content.card.id}.json`, attempt.transcript)}
                  >
                    Save this run as a file
                  </TextButton>
                </>
              ),
            })}
      />
    </>
  );
}

/** The run that is asked for; without a name the one that stands open, or a new one. */
async function playable(id: string, run: string | null): Promise<Playable | WhyNotHere> {
  const store = await openStore();
  const trouble = store.lasting ? undefined : 'refused';
  if (run !== null) {
    const opened = await openRun(store, run, 'played');
    if (opened.kind !== 'run') return opened;
    return { store, attempt: opened.attempt, content: opened.content, trouble };
  }
  const entry = catalogue.find((entry) => entry.id === id);
  if (entry === undefined) return { kind: 'no-scenario' };
  return (await standing(store, entry)) ?? { store, ...(await beginRun(store, entry, 'even')) };
}

async function standing(
  store: AttemptStore,
  { id }: CatalogueEntry,
): Promise<Playable | undefined> {
  const all = await store.all().catch(() => []);
  for (const attempt of all) {
    if (isDamaged(attempt) || attempt.ended || attempt.transcript.scenario !== id) continue;
    const opened = await openRun(store, attempt.id, 'played');
    const trouble = store.lasting ? undefined : 'refused';
    if (opened.kind === 'run') return { store, attempt, content: opened.content, trouble };
  }
  return undefined;
}
