/** Work that can wait until the page has nothing better to do. */

/** Calls back at such a time, and at the latest after three seconds; returns what calls it off. */
export function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(then, 300);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(then, { timeout: 3000 });
  return () => cancelIdleCallback(idle);
}
