/** The number keys choose a reply, wherever the focus is, as long as they cannot mean another thing. */
import { useEffect } from 'react';

/** Calls `choose` with 0 for key 1, and so on. Off while `on` is false: single keys can disturb. */
export function useNumberKeys(on: boolean, choose: (place: number) => void): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (!/^[1-9]$/.test(event.key) || event.repeat || event.defaultPrevented) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (document.querySelector('dialog[open]') !== null || writes(event.target)) return;
      choose(Number(event.key) - 1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, choose]);
}

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
