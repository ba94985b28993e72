/** A switch that stays as it was set, on this device and from page to page. */
import { useEffect, useState } from 'react';

const START = 'reattune-switch-';

/** As `byItself` until it has been set; a browser that keeps no notes forgets it with the page. */
export function useRemembered(name: string, byItself: boolean): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(byItself);
  useEffect(() => {
    // Only now, so that a page that was written by the build is taken up as it stands.
    const kept = noteOf(name);
    if (kept === 'on' || kept === 'off') setOn(kept === 'on');
  }, [name]);
  const set = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(START + name, next ? 'on' : 'off');
    } catch {
      // Refused: it holds on this page.
    }
  };
  return [on, set];
}

function noteOf(name: string): string | null {
  try {
    return localStorage.getItem(START + name);
  } catch {
    return null;
  }
}
