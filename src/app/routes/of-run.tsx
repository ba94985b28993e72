/** Pages about one run: it is named in the query, and opened before the page stands. */
import type { ComponentType } from 'react';
import { useSearchParams } from 'wouter';
import { NotHere, type WhyNotHere } from './not-here.tsx';
import type { OpenedRun } from './open-run.ts';
import type { RouteProps } from './route-props.ts';
import { useLoaded } from './use-loaded.ts';

/** A run that was opened; a page adds to it what else it stands on. */
export type Opened = Extract<OpenedRun, { kind: 'run' }>;

/** The route of a page that stands on a run, or says why the run is not here. */
export function ofRun<T extends Opened>(
  load: (run: string) => Promise<T | WhyNotHere>,
  Page: ComponentType<T>,
): ComponentType<RouteProps> {
  return function RunRoute({ id }) {
    const [search] = useSearchParams();
    const run = search.get('run') ?? '';
    const loaded = useLoaded(`${id}/${run}`, () => load(run));
    if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
    if (loaded.is === 'loading') return <main aria-busy="true" />;
    const told = loaded.value;
    return isOpened(told) ? <Page key={run} {...told} /> : <NotHere why={told} />;
  };
}

function isOpened<T extends Opened>(told: T | WhyNotHere): told is T {
  return told.kind === 'run';
}
