/** Keeps the focus, and what is seen, with the conversation when a turn has passed. */
import { useLayoutEffect, useRef } from 'react';
import { bringIntoView } from './bring-into-view.ts';

export function useTurnOfFocus(turn: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const seen = useRef<number>(undefined);

  useLayoutEffect(() => {
    if (seen.current === turn) return;
    // A run taken up again comes into view too, but nobody pressed anything: the focus stays.
    const opened = seen.current === undefined;
    seen.current = turn;
    if (!opened) heading.current?.focus({ preventScroll: true });
    if (turn > 0 && now.current !== null) bringIntoView(now.current, stage.current);
  }, [turn]);

  return { heading, now, stage };
}
