/** What was pressed before the page could answer is answered now: asked for once. */
import { useEffect } from 'react';

export function useEarly<T>(take: (() => T | undefined) | undefined, act: (early: T) => void) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as it can be answered
  useEffect(() => {
    const early = take?.();
    if (early !== undefined) act(early);
  }, []);
}
