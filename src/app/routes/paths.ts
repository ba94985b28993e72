/** The addresses of the site. Each is a real path; the run is named in the query. */

export const LIBRARY = '/';

export function briefPath(scenario: string): string {
  return `/s/${scenario}/`;
}

export function playPath(scenario: string, run?: string): string {
  return `/s/${scenario}/play/${query(run)}`;
}

export function debriefPath(scenario: string, run: string): string {
  return `/s/${scenario}/debrief/${query(run)}`;
}

/** Where a page for supervision is put together from a run. */
export function supervisionPath(scenario: string, run: string): string {
  return `/s/${scenario}/supervision/${query(run)}`;
}

/** The map of all that could have happened in a run, with the ways that were taken. */
export function mapPath(scenario: string, run: string): string {
  return `/s/${scenario}/map/${query(run)}`;
}

function query(run: string | undefined): string {
  return run === undefined ? '' : `?run=${encodeURIComponent(run)}`;
}

/** Single moments to practise, and what is due; the query says which (`drill-address.ts`). */
export const DRILLS = '/practice/drills/';

/** Where a tutor sets scenarios for a group, and finds what was set. */
export const COURSE = '/course/';

/** What a group has handed in for an assignment. */
export function groupPath(assignment: string): string {
  return `/course/group/?of=${encodeURIComponent(assignment)}`;
}

/** A run that was handed in, as its debrief. */
export function handedRunPath(assignment: string, who: string, run: string): string {
  return `/course/run/?${new URLSearchParams({ of: assignment, who, run })}`;
}

/** One moment of a group, large. `content` is the first digits of what it was played on. */
export function seminarPath(
  assignment: string,
  scenario: string,
  content: string,
  moment: string,
): string {
  return `/course/seminar/?${new URLSearchParams({ of: assignment, scenario, content, moment })}`;
}

/** Where a trainee hands in. */
export function handInPath(assignment: string): string {
  return `/hand-in/?of=${encodeURIComponent(assignment)}`;
}

/** Where everything on this device is taken along, brought in, or erased. */
export const TAKE_ALONG = '/take-along/';

/** The same page, come to because everything has just been erased: here, or from another tab. */
export const ERASED = `${TAKE_ALONG}?erased`;
export const ERASED_ELSEWHERE = `${TAKE_ALONG}?erased=elsewhere`;

/** What the runs on this device say together. */
export const PRACTICE = '/practice/';

/** A minute for whoever has been touched more than they wanted. */
export const MINUTE = '/a-minute/';

/** The same page, come to by leaving a session. */
export const LEFT = `${MINUTE}?left`;
