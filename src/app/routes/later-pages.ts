/**
 * How the pages are fetched that no session is begun from. They have a file of their own, so that
 * the first script, which every session waits for, need not name them and all their styles.
 */
import type { ComponentType } from 'react';
import type { RouteProps } from './route-props.ts';

export const LATER_PAGES = {
  'debrief-route': async () => (await import('./debrief-route.tsx')).DebriefRoute,
  'minute-route': async () => (await import('./minute-route.tsx')).MinuteRoute,
  'supervision-route': async () => (await import('./supervision-route.tsx')).SupervisionRoute,
  'practice-route': async () => (await import('./practice-route.tsx')).PracticeRoute,
  'drills-route': async () => (await import('./drills-route.tsx')).DrillsRoute,
  'map-route': async () => (await import('./map-route.tsx')).MapRoute,
  'take-along-route': async () => (await import('./take-along-route.tsx')).TakeAlongRoute,
  'course-route': async () => (await import('./course-route.tsx')).CourseRoute,
  'hand-in-route': async () => (await import('./hand-in-route.tsx')).HandInRoute,
  'group-route': async () => (await import('./group-route.tsx')).GroupRoute,
  'seminar-route': async () => (await import('./seminar-route.tsx')).SeminarRoute,
  'handed-run-route': async () => (await import('./handed-run-route.tsx')).HandedRunRoute,
  'no-page': async () => (await import('./no-page.tsx')).NoPage,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType<RouteProps>>>>;

/** The name of such a route's file. */
export type LaterRoute = keyof typeof LATER_PAGES;
