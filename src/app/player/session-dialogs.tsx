/** What can be asked for in the middle of a session: a rest, a minute for oneself, the way out. */
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { SupportLines } from '../ui/support-lines.tsx';
import { TextButton } from '../ui/text-button.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import './pause.css';
import type { Switches, WaysOn } from './rest.tsx';

export type Asked = 'pause' | 'minute' | 'leave' | undefined;

interface SessionDialogsProps extends Switches {
  readonly asked: Asked;
  readonly onAsk: Dispatch<SetStateAction<Asked>>;
  /** Leaves for the other scenarios. */
  readonly onLeave: () => void;
  /** Leaves for no other scenario. */
  readonly onStop: () => void;
}

export function SessionDialogs({
  asked,
  onAsk,
  onLeave,
  onStop,
  ...switches
}: SessionDialogsProps) {
  const rest = useRest(asked !== undefined);
  const close = () => onAsk(undefined);
  return (
    <>
      <Dialog
        open={asked === 'pause'}
        title="Paused. Nothing is lost."
        // It closes for the minute too, which then stays open.
        onClose={() => onAsk((now) => (now === 'pause' ? undefined : now))}
      >
        <div className="pause">
          <p>
            Take the time you need; nothing here runs against a clock. You can close the page, too:
            the run waits where you left it.
          </p>
          <div className="dialog__foot">
            <GoOn onGoOn={close} />
            <TextButton onClick={() => onAsk('minute')}>A minute for yourself</TextButton>
          </div>
          <h3>If you need somebody to talk to</h3>
          <SupportLines />
          {rest !== undefined && asked === 'pause' && <rest.HowItWorks {...switches} />}
        </div>
      </Dialog>
      <Dialog open={asked === 'minute'} title="A minute for yourself" onClose={close} fromTop>
        {rest === undefined ? (
          <div className="pause">
            <p>Put both feet on the floor, look around you, and let a breath come and go.</p>
            <GoOn onGoOn={close} />
            <SupportLines />
          </div>
        ) : (
          <rest.Minute onGoOn={close} onSkip={onLeave} onLeave={onStop} />
        )}
      </Dialog>
      <LeaveDialog open={asked === 'leave'} onStay={close} onLeave={onLeave} />
    </>
  );
}

function GoOn({ onGoOn }: Pick<WaysOn, 'onGoOn'>) {
  return (
    <button type="button" className="onward" onClick={onGoOn}>
      Go on
    </button>
  );
}

/** Fetched when somebody pauses; without a connection, on a first visit, there is less in a pause. */
function useRest(asked: boolean): typeof import('./rest.tsx') | undefined {
  const [rest, setRest] = useState<typeof import('./rest.tsx')>();
  useEffect(() => {
    if (asked && rest === undefined) import('./rest.tsx').then(setRest, () => {});
  }, [asked, rest]);
  return rest;
}
