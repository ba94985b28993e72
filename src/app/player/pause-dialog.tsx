/** A rest from the run: nothing is lost, and people to talk to are one tap away. */
import { Dialog } from '../ui/dialog.tsx';
import { SupportLines } from '../ui/support-lines.tsx';

interface PauseDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly keys: boolean;
  readonly onKeys: (on: boolean) => void;
}

export function PauseDialog({ open, onClose, keys, onKeys }: PauseDialogProps) {
  return (
    <Dialog open={open} title="Paused. Nothing is lost." onClose={onClose}>
      <div className="pause">
        <p>
          Take the time you need; nothing here runs against a clock. You can close the page, too:
          the run waits where you left it.
        </p>
        <h3>How it works</h3>
        <p>
          Read what the client says and what can be seen of them. Then choose what you say or do, by
          touch, with the mouse, or with the keys 1 to 9 and the arrows. There is no going back
          within a run, and nothing is judged until it has ended.
        </p>
        <label className="pause__keys">
          <input
            type="checkbox"
            checked={keys}
            onChange={(event) => onKeys(event.target.checked)}
          />
          The number keys choose a reply
        </label>
        <h3>If you need somebody to talk to</h3>
        <SupportLines />
        <div className="dialog__foot">
          <button type="button" className="onward" onClick={onClose}>
            Go on
          </button>
        </div>
      </div>
    </Dialog>
  );
}
