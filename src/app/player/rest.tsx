/** What a pause has besides the way back: how it works, switches, a minute for oneself; and leaving. */
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Grounding } from '../ui/grounding.tsx';
import { SupportLines } from '../ui/support-lines.tsx';
import { AloudSwitch } from './aloud/aloud-switch.tsx';

export { LeaveDialog } from './leave-dialog.tsx';

/** What can be switched in a pause. */
export interface Switches {
  /** Whether the number keys choose a reply; single keys can be in somebody's way. */
  readonly keys: boolean;
  readonly onKeys: (on: boolean) => void;
  /** Whether the client's words are read aloud. */
  readonly aloud: boolean;
  readonly onAloud: (on: boolean) => void;
}

export interface WaysOn {
  readonly onGoOn: () => void;
  /** Leaves this run for another scenario. */
  readonly onSkip: () => void;
  /** Leaves, for now, altogether. */
  readonly onLeave: () => void;
}

export function HowItWorks({ keys, onKeys, aloud, onAloud }: Switches) {
  return (
    <Disclosure summary="How it works">
      <p>
        Read what the client says and what can be seen of them, then choose what you say or do: by
        touch, with the mouse, with the arrows, or with the keys 1 to 9. There is no going back
        within a run, and nothing is looked at more closely until it has ended.
      </p>
      <label className="pause__keys">
        <input type="checkbox" checked={keys} onChange={(event) => onKeys(event.target.checked)} />
        The number keys choose a reply
      </label>
      <AloudSwitch on={aloud} onChange={onAloud} />
    </Disclosure>
  );
}

interface MinuteDialogProps extends WaysOn {
  readonly open: boolean;
}

export function MinuteDialog({ open, onGoOn, onSkip, onLeave }: MinuteDialogProps) {
  return (
    <Dialog open={open} title="A minute for yourself" onClose={onGoOn} fromTop>
      <div className="pause">
        <Grounding />
        <ul className="ways-on" aria-label="Ways on">
          <Way label="Go on" hint="Back to where you were." onTake={onGoOn} />
          <Way
            label="Skip this one"
            hint="To the other scenarios. The run is kept."
            onTake={onSkip}
          />
          <Way label="Leave" hint="That is enough for now. The run is kept." onTake={onLeave} />
        </ul>
        <h3>If you need somebody to talk to</h3>
        <SupportLines />
      </div>
    </Dialog>
  );
}

interface WayProps {
  readonly label: string;
  readonly hint: string;
  readonly onTake: () => void;
}

function Way({ label, hint, onTake }: WayProps) {
  return (
    <li>
      <button type="button" className="ways-on__way" onClick={onTake}>
        {label} <span className="ways-on__hint">{hint}</span>
      </button>
    </li>
  );
}
