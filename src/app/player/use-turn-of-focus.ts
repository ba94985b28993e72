/** Keeps the focus, and what is seen, with the conversation when a turn has passed. */
import { useLayoutEffect, useRef } from 'react';
import { bringIntoView } from './bring-into-view.ts';

export function useTurnOfFocus(turn: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const seen = useRef(turn);

  useLayoutEffect(() => {
    if (seen.current === turn) return;
    seen.current = turn;
    heading.current?.focus({ preventScroll: true });
    if (now.current !== null) bringIntoView(now.current, stage.current);
  }, [turn]);

  return { heading, now, stage };
}
