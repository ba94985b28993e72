/** Single keys choose a reply, wherever the focus is, as long as they cannot mean another thing. */
import { useLayoutEffect } from 'react';
import { useRemembered } from './use-remembered.ts';

/** Whether single keys choose at all, on every page of this device: they can be in somebody's way. */
export function useKeysSwitch(): [boolean, (on: boolean) => void] {
  return useRemembered('number-keys', true);
}

/** Calls `choose` with 0 for key 1, and so on. Off while `on` is false: single keys can disturb. */
export function useNumberKeys(on: boolean, choose: (place: number) => void): void {
  useSingleKeys(on, NUMBERS, choose);
}

/** The same for other keys: `keys` is a text of them, and the place of each in it is its choice. */
export function useSingleKeys(on: boolean, keys: string, choose: (place: number) => void): void {
  // From the very frame in which what they choose can be seen: a key pressed then is not lost.
  useLayoutEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const place = event.key.length === 1 ? keys.indexOf(event.key.toLowerCase()) : -1;
      if (place < 0 || event.repeat || event.defaultPrevented) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (document.querySelector('dialog[open]') !== null || writes(event.target)) return;
      choose(place);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on, keys, choose]);
}

const NUMBERS = '123456789';

function writes(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
