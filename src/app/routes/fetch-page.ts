/** Fetches a page that no session is begun from; ahead, where somebody is soon to go to it. */
import type { ComponentType } from 'react';
import type { LaterRoute } from './later-pages.ts';
import type { RouteProps } from './route-props.ts';

export async function fetchPage(route: LaterRoute): Promise<ComponentType<RouteProps>> {
  return (await import('./later-pages.ts')).LATER_PAGES[route]();
}
