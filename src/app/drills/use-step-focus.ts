/** Brings what has just come into view, and the focus to it. */
import { type RefObject, useEffect, useRef } from 'react';

/** On a change of `step` the first of the places that is on the page takes the focus. */
export function useStepFocus(step: string, ...places: RefObject<HTMLElement | null>[]): void {
  const was = useRef(step);
  useEffect(() => {
    if (was.current === step) return;
    was.current = step;
    const to = places.find(({ current }) => current !== null)?.current;
    to?.focus({ preventScroll: true });
    to?.scrollIntoView?.({ block: 'start' });
  }, [step, places]);
}
