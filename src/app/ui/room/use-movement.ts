/** Brings movement to the picture when something first moves, and not before. */
import { useEffect, useState } from 'react';

type Moving = typeof import('./moving-shift.tsx');

export interface Drawn<T> {
  /** What to draw now: the old until it can move to the new, which is at once or very soon. */
  readonly drawn: T;
  /** How to draw it moving; absent while the picture is still. */
  readonly moving?: Moving;
}

/** `key` tells when `wanted` has changed. With reduced motion the new is simply in its place. */
export function useMovement<T>(wanted: T, key: string): Drawn<T> {
  const [held, setHeld] = useState({ key, value: wanted });
  const [moving, setMoving] = useState<Moving>();

  useEffect(() => {
    if (held.key === key) return;
    let gone = false;
    const settle = () => {
      if (!gone) setHeld({ key, value: wanted });
    };
    if (moving !== undefined || movesLittle()) {
      settle();
    } else {
      import('./moving-shift.tsx').then((fetched) => {
        if (gone) return;
        setMoving(fetched);
        // A frame in the old place first, so that it moves from there.
        requestAnimationFrame(settle);
      }, settle);
    }
    return () => {
      gone = true;
    };
  }, [held.key, key, moving, wanted]);

  return moving === undefined ? { drawn: held.value } : { drawn: held.value, moving };
}

/** Whether the reader asked for less motion, or the place has no way to say. */
function movesLittle(): boolean {
  if (typeof window.matchMedia !== 'function') return true;
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
