/** Whether the debrief has been opened: the address remembers it, so a reload need not ask again. */
import { useEffect, useState } from 'react';
import { isPlace, type PlaceName, READ } from './words/anchors.ts';

export interface Opened {
  readonly opened: boolean;
  readonly open: () => void;
}

/** `first` is the heading that takes the focus when the reader opens the debrief. */
export function useOpened(first: PlaceName): Opened {
  const [back] = useState(() => isPlace(window.location.hash));
  const [justNow, setJustNow] = useState(false);

  useEffect(() => {
    // On the way back the browser looked for the place before it was there.
    if (justNow) document.getElementById(first)?.focus();
    else if (back) document.getElementById(window.location.hash.slice(1))?.focus();
  }, [back, justNow, first]);

  const open = () => {
    window.history.replaceState(window.history.state, '', `#${READ}`);
    setJustNow(true);
  };
  return { opened: back || justNow, open };
}
