/** Switches reading aloud; not there where the device has no voice of its own for it. */
import { useEffect, useId, useState } from 'react';
import { followVoices, type LocalVoices } from './local-voices.ts';

interface AloudSwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function AloudSwitch({ on, onChange }: AloudSwitchProps) {
  const [voices, setVoices] = useState<LocalVoices>();
  const hintId = useId();
  useEffect(() => followVoices(setVoices), []);
  if (voices === undefined) return null;
  return (
    <label className="pause__keys">
      <input
        type="checkbox"
        checked={on}
        aria-describedby={hintId}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        Read the client’s words aloud
        <span id={hintId} className="pause__hint">
          With a voice of this device. Leave it off if a screen reader reads to you. To hear
          something again, pause and go on.
        </span>
      </span>
    </label>
  );
}
