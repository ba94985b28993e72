/** The pages of the site: each path, and how its page is fetched when it is gone to. */
import type { ComponentType } from 'react';
import type { RouteProps } from './route-props.ts';
import { openedAt } from './session-route.tsx';

export interface SitePage {
  /** Begins and ends with a slash; the part `:id` stands for a scenario. */
  readonly path: string;
  /** Name of the route's file in this folder: the build has it fetched as early as can be. */
  readonly route: string;
  /** Fetches the page, and what its first picture stands on. */
  readonly load: (id: string) => Promise<ComponentType<RouteProps>>;
  /**
   * Whether the build writes its first picture into its file. Only a page whose first picture
   * needs nothing of the reader's (no query, no storage, no size of window) can be written.
   */
  readonly written?: boolean;
}

export const PAGES: readonly SitePage[] = [
  {
    path: '/',
    route: 'library-route',
    load: async () => (await import('./library-route.tsx')).LibraryRoute,
    written: true,
  },
  {
    path: '/s/:id/',
    route: 'brief-route',
    load: async () => (await import('./brief-route.tsx')).BriefRoute,
    written: true,
  },
  {
    path: '/s/:id/play/',
    route: 'session-route',
    // In the first script itself: whoever comes here waits for it, and all others come here next.
    load: openedAt,
    written: true,
  },
  {
    path: '/s/:id/debrief/',
    route: 'debrief-route',
    load: async () => (await import('./debrief-route.tsx')).DebriefRoute,
  },
  {
    path: '/s/:id/supervision/',
    route: 'supervision-route',
    load: async () => (await import('./supervision-route.tsx')).SupervisionRoute,
  },
  {
    path: '/practice/',
    route: 'practice-route',
    load: async () => (await import('./practice-route.tsx')).PracticeRoute,
  },
  {
    path: '/practice/drills/',
    route: 'drills-route',
    load: async () => (await import('./drills-route.tsx')).DrillsRoute,
  },
  {
    path: '/s/:id/map/',
    route: 'map-route',
    load: async () => (await import('./map-route.tsx')).MapRoute,
  },
  {
    path: '/a-minute/',
    route: 'minute-route',
    load: async () => (await import('./minute-route.tsx')).MinuteRoute,
  },
  {
    path: '/take-along/',
    route: 'take-along-route',
    load: async () => (await import('./take-along-route.tsx')).TakeAlongRoute,
  },
  {
    path: '/course/',
    route: 'course-route',
    load: async () => (await import('./course-route.tsx')).CourseRoute,
  },
  {
    path: '/hand-in/',
    route: 'hand-in-route',
    load: async () => (await import('./hand-in-route.tsx')).HandInRoute,
  },
  {
    path: '/course/group/',
    route: 'group-route',
    load: async () => (await import('./group-route.tsx')).GroupRoute,
  },
  {
    path: '/course/seminar/',
    route: 'seminar-route',
    load: async () => (await import('./seminar-route.tsx')).SeminarRoute,
  },
  {
    path: '/course/run/',
    route: 'handed-run-route',
    load: async () => (await import('./handed-run-route.tsx')).HandedRunRoute,
  },
];

const NO_PAGE: SitePage = {
  path: '/404.html',
  route: 'no-page',
  load: async () => (await import('./no-page.tsx')).NoPage,
};

export interface FoundPage {
  readonly page: SitePage;
  readonly id: string;
}

/** The page at the path of an address; a slash at its end makes no difference. */
export function pageAt(path: string): FoundPage {
  const given = partsOf(path);
  for (const page of PAGES) {
    const parts = partsOf(page.path);
    const fits = parts.every((part, place) => part === ':id' || part === given[place]);
    if (fits && parts.length === given.length)
      return { page, id: given[parts.indexOf(':id')] ?? '' };
  }
  return { page: NO_PAGE, id: '' };
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}
