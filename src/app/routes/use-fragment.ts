/** The fragment of the address, `#` included, as it stands now. */
import { useSyncExternalStore } from 'react';

// A link to the same page changes the fragment alone; nothing is loaded anew then.
const CHANGES = ['hashchange', 'popstate'] as const;

/** Empty where there is no address yet: while the page is made before anybody asks for it. */
export function useFragment(): string {
  return useSyncExternalStore(
    (changed) => {
      for (const change of CHANGES) window.addEventListener(change, changed);
      return () => {
        for (const change of CHANGES) window.removeEventListener(change, changed);
      };
    },
    () => window.location.hash,
    () => '',
  );
}

/** Takes the fragment out of the address; the page stays as it is. */
export function dropFragment(): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', `${pathname}${search}`);
}
