/** What can be asked for in the middle of a session: a rest, a minute for oneself, the way out. */
import type { Dispatch, SetStateAction } from 'react';
import { LeaveDialog } from './leave-dialog.tsx';
import { MinuteDialog } from './minute-dialog.tsx';
import { PauseDialog, type Switches } from './pause-dialog.tsx';

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
  const close = () => onAsk(undefined);
  return (
    <>
      <PauseDialog
        open={asked === 'pause'}
        // It closes for the minute too, which then stays open.
        onClose={() => onAsk((now) => (now === 'pause' ? undefined : now))}
        onMinute={() => onAsk('minute')}
        {...switches}
      />
      <MinuteDialog
        open={asked === 'minute'}
        near={asked === 'pause' || asked === 'minute'}
        onGoOn={close}
        onSkip={onLeave}
        onLeave={onStop}
      />
      <LeaveDialog open={asked === 'leave'} onStay={close} onLeave={onLeave} />
    </>
  );
}
