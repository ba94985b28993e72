/** What can be asked for in the middle of a session: a rest, a minute for oneself, the way out. */
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { SupportLines } from '../ui/support-lines.tsx';
import { TextButton } from '../ui/text-button.tsx';
import './pause.css';
import type { Switches } from './rest.tsx';

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
  useEffect(() => {
    // Without the question one leaves all the same: nothing is lost by it.
    if (asked === 'leave' && rest === 'not-here') onLeave();
  }, [asked, rest, onLeave]);
  const fetched = typeof rest === 'object' ? rest : undefined;
  return (
    <>
      <Dialog
        open={asked === 'pause'}
        title="Paused. Nothing is lost."
        // It closes for the minute too, which then stays open.
        onClose={() => onAsk((now) => (now === 'pause' ? undefined : now))}
      >
        {/* Not before: the build would write it into every session's page. */}
        {asked === 'pause' && (
          <div className="pause">
            <p>
              Take the time you need; nothing here runs against a clock. You can close the page,
              too: the run waits where you left it.
            </p>
            <div className="dialog__foot">
              <button type="button" className="onward" onClick={close}>
                Go on
              </button>
              {fetched && (
                <TextButton onClick={() => onAsk('minute')}>A minute for yourself</TextButton>
              )}
              {rest === 'not-here' && <p>Put both feet on the floor, and look around you.</p>}
            </div>
            <h3>If you need somebody to talk to</h3>
            <SupportLines />
            {fetched && <fetched.HowItWorks {...switches} />}
          </div>
        )}
      </Dialog>
      {fetched && (
        <>
          <fetched.MinuteDialog
            open={asked === 'minute'}
            onGoOn={close}
            onSkip={onLeave}
            onLeave={onStop}
          />
          <fetched.LeaveDialog open={asked === 'leave'} onStay={close} onLeave={onLeave} />
        </>
      )}
    </>
  );
}

type Rest = typeof import('./rest.tsx');

/** Fetched when somebody pauses; without a connection, on a first visit, there is less in a pause. */
function useRest(asked: boolean): Rest | 'not-here' | undefined {
  const [rest, setRest] = useState<Rest | 'not-here'>();
  useEffect(() => {
    if (asked) import('./rest.tsx').then(setRest, () => setRest('not-here'));
  }, [asked]);
  return rest;
}
