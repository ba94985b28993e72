/** On paper the notes are open, whatever the screen had folded; afterwards they are as they were. */
import { useEffect } from 'react';

/** Foldings that carry this class are opened for print. */
export const PRINTED = 'fold';

export function usePrint(): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const before = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(`details.${PRINTED}:not([open])`)];
      for (const folded of opened) folded.open = true;
    };
    const after = () => {
      for (const folded of opened) folded.open = false;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
}
