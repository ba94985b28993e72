/** What was pressed before the page could answer is answered now: asked for once. */
import { useEffect, useEffectEvent } from 'react';

export function useEarly<T>(take: (() => T | undefined) | undefined, act: (early: T) => void) {
  const answer = useEffectEvent(() => {
    const early = take?.();
    if (early !== undefined) act(early);
  });
  useEffect(() => answer(), []);
}
