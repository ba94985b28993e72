/**
 * Coming to another page of the site: its top is in view, and its heading has the focus; or the
 * place on it that the address names.
 */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** How long a page that is still being fetched is waited for, in frames. */
const PATIENCE = 180;

/** The browser sees to the first page and to going back; this sees to every other arrival. */
export function useArrival(): void {
  const [path] = useLocation();
  const from = useRef(path);
  useEffect(() => {
    if (from.current === path) return;
    from.current = path;
    window.scrollTo(0, 0);
    let frames = 0;
    let frame = requestAnimationFrame(function look() {
      const heading = document.querySelector<HTMLElement>('main h1');
      frames += 1;
      // While a page is fetched, the one before may still be there, hidden.
      const isThere = heading !== null && heading.getClientRects().length > 0;
      if (!isThere && frames < PATIENCE) {
        frame = requestAnimationFrame(look);
        return;
      }
      const place = document.getElementById(window.location.hash.slice(1));
      if (place !== null) return place.focus();
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [path]);
}
