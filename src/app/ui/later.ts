/** What the first page can stand without, fetched once it stands. */

/**
 * Brings the true italic, once the faces that came with the page are there: on a slow line nothing
 * is to share it with them. Until then a fall-back of the same width is in its place.
 */
export function fetchItalic(): void {
  const faces = document.fonts?.ready ?? Promise.resolve();
  faces
    .then(() => import('./italic.css'))
    .catch(() => {
      // Offline, or refused: the fall-back italic goes on serving.
    });
}
