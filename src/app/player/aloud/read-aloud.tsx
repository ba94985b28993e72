/** Reads a turn aloud as long as it is on the page; there is nothing of it to be seen. */
import { useEffect, useState } from 'react';
import type { SessionView } from '../../../simulation/session.ts';
import { heardOf } from './heard.ts';
import { followVoices, type LocalVoices } from './local-voices.ts';
import { speak } from './speak.ts';

interface ReadAloudProps {
  readonly view: SessionView;
  readonly client: string;
}

export function ReadAloud({ view, client }: ReadAloudProps) {
  const [voices, setVoices] = useState<LocalVoices>();
  useEffect(() => followVoices((found) => setVoices((had) => had ?? found)), []);
  // By its words: the same turn may come in another object, and is not to begin anew for that.
  const heard = JSON.stringify(heardOf(view, client));
  useEffect(() => {
    if (voices === undefined) return;
    const stop = speak(JSON.parse(heard), voices);
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
    };
  }, [heard, voices]);
  return null;
}
