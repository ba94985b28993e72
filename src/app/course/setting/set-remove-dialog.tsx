/** Asks before an assignment goes, and says what goes with it. */
import { Dialog } from '../../ui/dialog.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import type { SetEntry } from './set-entry.ts';

interface SetRemoveDialogProps {
  /** The one that would go; absent while none is asked about. */
  readonly entry: SetEntry | undefined;
  readonly onKeep: () => void;
  readonly onRemove: (id: string) => void;
}

export function SetRemoveDialog({ entry, onKeep, onRemove }: SetRemoveDialogProps) {
  return (
    <Dialog
      open={entry !== undefined}
      title={entry === undefined ? '' : `Remove “${entry.title}”?`}
      onClose={onKeep}
    >
      {entry !== undefined && (
        <>
          <p>
            It goes from this device for good
            {entry.handedIn > 0 && <>, and with it {whatWasHandedIn(entry.handedIn)}</>}. Links you
            have given away can still be opened and played; what comes back from them can no longer
            be read here.
          </p>
          <div className="dialog__foot">
            <button type="button" className="onward" onClick={onKeep}>
              Keep it
            </button>
            <TextButton onClick={() => onRemove(entry.id)}>Remove it</TextButton>
          </div>
        </>
      )}
    </Dialog>
  );
}

function whatWasHandedIn(count: number): string {
  return count === 1 ? 'what one person has handed in' : `what ${count} people have handed in`;
}
