/** Something being written, handed on to be kept: soon after a pause, on leaving it, at the end. */
import { useCallback, useEffect, useRef, useState } from 'react';

const PAUSE = 600;

export interface Kept<T> {
  readonly value: T;
  readonly write: (value: T) => void;
  /** Hands on at once what has not been handed on yet. */
  readonly keep: () => void;
}

export function useKept<T>(kept: T, onKeep: (value: T) => void): Kept<T> {
  const [value, setValue] = useState(kept);
  const waiting = useRef<{ readonly value: T } | undefined>(undefined);
  const handOn = useRef(onKeep);
  handOn.current = onKeep;

  const keep = useCallback(() => {
    if (waiting.current === undefined) return;
    handOn.current(waiting.current.value);
    waiting.current = undefined;
  }, []);

  const write = (next: T) => {
    waiting.current = { value: next };
    setValue(next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause anew
  useEffect(() => {
    const pause = setTimeout(keep, PAUSE);
    return () => clearTimeout(pause);
  }, [value, keep]);

  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  return { value, write, keep };
}
