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

function query(run: string | undefined): string {
  return run === undefined ? '' : `?run=${encodeURIComponent(run)}`;
}
