/** Whether the page has room for a margin; its style sheets ask the same question. */
import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 60rem)';

/** True where the place cannot say, so that nothing stays folded there. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, isWide);
}

function listen(changed: () => void): () => void {
  if (typeof window.matchMedia !== 'function') return () => {};
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

function isWide(): boolean {
  return typeof window.matchMedia !== 'function' || window.matchMedia(WIDE).matches;
}
