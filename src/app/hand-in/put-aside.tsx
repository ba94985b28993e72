/** The way to be done with an assignment: it goes from the list, the runs stay. */
import { useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { TextButton } from '../ui/text-button.tsx';

export function PutAside({ onPutAside }: { readonly onPutAside: () => void }) {
  const [asking, setAsking] = useState(false);
  return (
    <p className="hand-in__aside">
      Done with it? <TextButton onClick={() => setAsking(true)}>Take it off your list</TextButton>
      <Dialog open={asking} title="Take it off your list?" onClose={() => setAsking(false)}>
        <p>
          It is no longer shown in the library, and nothing more can be handed in for it unless you
          open its link again; you would then count as somebody new. Your runs stay, with their
          debriefs.
        </p>
        <div className="dialog__foot">
          <button type="button" className="onward" onClick={() => setAsking(false)}>
            Leave it there
          </button>
          <TextButton onClick={onPutAside}>Take it off</TextButton>
        </div>
      </Dialog>
    </p>
  );
}
