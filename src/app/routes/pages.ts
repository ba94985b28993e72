/** The pages of the site: each path, and how its page is fetched when it is gone to. */
import type { ComponentType } from 'react';
import { fetchPage } from './fetch-page.ts';
import type { LaterRoute } from './later-pages.ts';
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
  later('/s/:id/debrief/', 'debrief-route'),
  later('/s/:id/supervision/', 'supervision-route'),
  later('/practice/', 'practice-route'),
  later('/practice/drills/', 'drills-route'),
  later('/s/:id/map/', 'map-route'),
  later('/a-minute/', 'minute-route'),
  later('/take-along/', 'take-along-route'),
  later('/course/', 'course-route'),
  later('/hand-in/', 'hand-in-route'),
  later('/course/group/', 'group-route'),
  later('/course/seminar/', 'seminar-route'),
  later('/course/run/', 'handed-run-route'),
];

const NO_PAGE = later('/404.html', 'no-page');

/** A page that no session is begun from: what fetches it is itself fetched first. */
function later(path: string, route: LaterRoute): SitePage {
  return { path, route, load: () => fetchPage(route) };
}

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
