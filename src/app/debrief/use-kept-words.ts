/** Words being written, handed on to be kept: soon after a pause, on leaving the box, at the end. */
import { useCallback, useEffect, useRef, useState } from 'react';

const PAUSE = 600;

export interface KeptWords {
  readonly words: string;
  readonly write: (words: string) => void;
  /** Hands on at once what has not been handed on yet. */
  readonly keep: () => void;
}

export function useKeptWords(kept: string, onKeep: (words: string) => void): KeptWords {
  const [words, setWords] = useState(kept);
  const waiting = useRef<string | undefined>(undefined);
  const handOn = useRef(onKeep);
  handOn.current = onKeep;

  const keep = useCallback(() => {
    if (waiting.current === undefined) return;
    handOn.current(waiting.current);
    waiting.current = undefined;
  }, []);

  const write = (next: string) => {
    waiting.current = next;
    setWords(next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the words starts the pause anew
  useEffect(() => {
    const pause = setTimeout(keep, PAUSE);
    return () => clearTimeout(pause);
  }, [words, keep]);

  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  return { words, write, keep };
}
