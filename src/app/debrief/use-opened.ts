/** Whether the debrief has been opened: the address remembers it, so a reload need not ask again. */
import { useEffect, useState } from 'react';
import { isPlace, READ } from './words/anchors.ts';

export interface Opened {
  readonly opened: boolean;
  /** Set once the reader has opened it on this page, rather than come back to it. */
  readonly justNow: boolean;
  readonly open: () => void;
}

export function useOpened(): Opened {
  const [back] = useState(() => isPlace(window.location.hash));
  const [justNow, setJustNow] = useState(false);

  useEffect(() => {
    // The browser looked for the place before it was there.
    if (back) document.getElementById(window.location.hash.slice(1))?.focus();
  }, [back]);

  const open = () => {
    window.history.replaceState(window.history.state, '', `#${READ}`);
    setJustNow(true);
  };
  return { opened: back || justNow, justNow, open };
}
