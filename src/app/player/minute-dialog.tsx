/** The dialog that a minute for oneself stands in; it is there even when its page cannot be fetched. */
import { type ComponentType, useEffect, useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { SupportLines } from '../ui/support-lines.tsx';
import type { WaysOn } from './minute.tsx';

interface MinuteDialogProps extends WaysOn {
  readonly open: boolean;
  /** Whether it may soon be asked for: then it is fetched, so that it is there at one tap. */
  readonly near: boolean;
}

export function MinuteDialog({ open, near, ...ways }: MinuteDialogProps) {
  const [Minute, setMinute] = useState<ComponentType<WaysOn>>();
  useEffect(() => {
    if (!near || Minute !== undefined) return;
    import('./minute.tsx').then(
      (fetched) => setMinute(() => fetched.Minute),
      // Without a connection, on a first visit: what stands below serves.
      () => {},
    );
  }, [near, Minute]);
  return (
    <Dialog open={open} title="A minute for yourself" onClose={ways.onGoOn} fromTop>
      {Minute === undefined ? (
        <div className="pause">
          <p>Put both feet on the floor, look around you, and let a breath come and go.</p>
          <button type="button" className="onward" onClick={ways.onGoOn}>
            Go on
          </button>
          <SupportLines />
        </div>
      ) : (
        <Minute {...ways} />
      )}
    </Dialog>
  );
}
