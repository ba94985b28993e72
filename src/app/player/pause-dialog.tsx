/** A rest from the run: nothing is lost, and people to talk to are one tap away. */
import { lazy, Suspense } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { SupportLines } from '../ui/support-lines.tsx';
import { TextButton } from '../ui/text-button.tsx';
import './pause-dialog.css';

/** What can be switched in a pause. */
export interface Switches {
  /** Whether the number keys choose a reply; single keys can be in somebody's way. */
  readonly keys: boolean;
  readonly onKeys: (on: boolean) => void;
  /** Whether the client's words are read aloud. */
  readonly aloud: boolean;
  readonly onAloud: (on: boolean) => void;
}

interface PauseDialogProps extends Switches {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onMinute: () => void;
}

// Fetched when somebody pauses; without a connection, on a first visit, it is simply not there.
const AloudSwitch = lazy(() =>
  import('./aloud/aloud-switch.tsx').then(
    (fetched) => ({ default: fetched.AloudSwitch }),
    () => ({ default: () => null }),
  ),
);

export function PauseDialog(props: PauseDialogProps) {
  const { open, onClose, onMinute, keys, onKeys, aloud, onAloud } = props;
  return (
    <Dialog open={open} title="Paused. Nothing is lost." onClose={onClose}>
      <div className="pause">
        <p>
          Take the time you need; nothing here runs against a clock. You can close the page, too:
          the run waits where you left it.
        </p>
        <div className="dialog__foot">
          <button type="button" className="onward" onClick={onClose}>
            Go on
          </button>
          <TextButton onClick={onMinute}>A minute for yourself</TextButton>
        </div>
        <Disclosure summary="How it works">
          <p>
            Read what the client says and what can be seen of them, then choose what you say or do:
            by touch, with the mouse, with the arrows, or with the keys 1 to 9. There is no going
            back within a run, and nothing is looked at more closely until it has ended.
          </p>
          <label className="pause__keys">
            <input
              type="checkbox"
              checked={keys}
              onChange={(event) => onKeys(event.target.checked)}
            />
            The number keys choose a reply
          </label>
          {open && (
            <Suspense fallback={null}>
              <AloudSwitch on={aloud} onChange={onAloud} />
            </Suspense>
          )}
        </Disclosure>
        <h3>If you need somebody to talk to</h3>
        <SupportLines />
      </div>
    </Dialog>
  );
}
