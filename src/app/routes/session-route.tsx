/** /s/<id>/play/: goes on with a run, or begins one, and plays it. */
import { type CatalogueEntry, catalogue } from 'virtual:catalogue';
import { type ComponentType, lazy, useEffect, useLayoutEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { showSession } from './before-hydration.ts';
import { playPath } from './paths.ts';
import { playable, writtenOpening } from './playable.ts';
import { Playing } from './playing.tsx';
import type { RouteProps } from './route-props.ts';
import { useLoaded } from './use-loaded.ts';

const NotHere = lazy(async () => ({ default: (await import('./not-here.tsx')).NotHere }));

/**
 * The session's route for a page that is opened at its address: it shows the scenario's opening
 * at once, as the build has written it, and looks for the reader's run meanwhile.
 */
export async function openedAt(id: string): Promise<ComponentType<RouteProps>> {
  let entry = await catalogue.get(id)?.();
  return function OpenedSession(props) {
    const [opening] = useState(entry);
    useEffect(() => {
      // Only the first time: whoever comes here from another page comes to a run that is known.
      entry = undefined;
    }, []);
    return <SessionRoute {...props} {...(opening === undefined ? {} : { opening })} />;
  };
}

interface SessionRouteProps extends RouteProps {
  /** What is shown while the run is looked for. */
  readonly opening?: CatalogueEntry;
}

function SessionRoute({ id, opening }: SessionRouteProps) {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const run = search.get('run');
  const [asked, setAsked] = useState(run);
  const [written] = useState(() => opening && writtenOpening(opening));
  const [begun, setBegun] = useState(false);
  const loaded = useLoaded(`${id}/${asked ?? ''}`, () => playable(id, asked, written));
  const found = loaded.is === 'here' ? loaded.value : undefined;
  const known = found !== undefined && !('kind' in found) ? found : undefined;
  // A nameless run that gets its name into the address is the run that is already here.
  if (run !== asked && run !== known?.attempt.id && run !== written?.attempt.id) setAsked(run);

  // A press on the written opening has begun its run; another that waits goes on waiting.
  const shown = begun || known === undefined ? written : known;
  const settled = loaded.is !== 'loading' || begun;
  useLayoutEffect(() => {
    if (settled) showSession();
  }, [settled]);

  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  if (found !== undefined && 'kind' in found) return <NotHere why={found} />;
  if (shown === undefined) return <main aria-busy="true" className="session" />;
  return (
    <Playing
      key={shown.attempt.id}
      playable={shown}
      trouble={known?.trouble}
      onStored={() => {
        if (shown === written) setBegun(true);
        // So that a reload goes on with it.
        if (run === null) navigate(playPath(id, shown.attempt.id), { replace: true });
      }}
    />
  );
}
