/** What the first page can stand without, fetched once it stands. */

/** Brings the true italic; until then a fall-back of the same width is in its place. */
export function fetchItalic(): void {
  import('./italic.css').catch(() => {
    // Offline, or refused: the fall-back italic goes on serving.
  });
}
