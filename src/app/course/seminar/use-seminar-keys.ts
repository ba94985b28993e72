/** The keys of somebody who stands in front: space shows, the arrows go on and back. */
import { useEffect, useEffectEvent } from 'react';

interface SeminarKeys {
  readonly turn: () => void;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

export function useSeminarKeys(keys: SeminarKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const act = actOf(event, keys);
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function actOf({ key, target }: KeyboardEvent, keys: SeminarKeys): (() => void) | undefined {
  if (key === 'ArrowLeft') return keys.previous;
  if (key === 'ArrowRight') return keys.next;
  // On a button or a link the space bar is its own.
  const pressed = target instanceof Element && target.closest('button, a, summary') !== null;
  return key === ' ' && !pressed ? keys.turn : undefined;
}
