/** The pages of the site: each path, and how its page is fetched when it is gone to. */
import type { ComponentType } from 'react';

export interface SitePage {
  /** A path of the router's; `:id` is a scenario. */
  readonly path: string;
  /** Fetches all that the page of a scenario (or the page itself) stands on. */
  readonly load: () => Promise<ComponentType<{ readonly id: string }>>;
}

export const PAGES: readonly SitePage[] = [
  { path: '/', load: async () => (await import('./library-route.tsx')).LibraryRoute },
  {
    path: '/s/:id/play/*?',
    load: async () => (await import('./session-route.tsx')).SessionRoute,
  },
  {
    path: '/s/:id/debrief/*?',
    load: async () => (await import('./debrief-route.tsx')).DebriefRoute,
  },
  { path: '/course/group', load: async () => (await import('./group-route.tsx')).GroupRoute },
  {
    path: '/course/seminar',
    load: async () => (await import('./seminar-route.tsx')).SeminarRoute,
  },
  {
    path: '/course/run',
    load: async () => (await import('./handed-run-route.tsx')).HandedRunRoute,
  },
  { path: '/s/:id', load: async () => (await import('./brief-route.tsx')).BriefRoute },
];
