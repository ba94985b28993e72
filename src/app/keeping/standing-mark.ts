/**
 * Which scenarios have a run that waits, noted where a page can read it before anything else has
 * loaded: ids with spaces between. It only spares the reader a glimpse of the wrong opening; what
 * is true stands in the store.
 */

export const STANDING_MARK = 'reattune-standing';

/** Notes that a run of a scenario waits, or that none does any more. */
export function markStanding(scenario: string, waits: boolean): void {
  try {
    const noted = new Set((localStorage.getItem(STANDING_MARK) ?? '').split(' ').filter(Boolean));
    if (waits) noted.add(scenario);
    else noted.delete(scenario);
    localStorage.setItem(STANDING_MARK, [...noted].join(' '));
  } catch {
    // Storage is refused or full: the mark is a courtesy.
  }
}
