/** Asks once before leaving, and says what becomes of the run. */
import { Dialog } from '../ui/dialog.tsx';
import { TextButton } from '../ui/text-button.tsx';

interface LeaveDialogProps {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

export function LeaveDialog({ open, onStay, onLeave }: LeaveDialogProps) {
  return (
    <Dialog open={open} title="Leave the session?" onClose={onStay}>
      <p>
        The run is kept as it stands, on this device. You can go on with it from the list of
        scenarios whenever you like, or not at all.
      </p>
      <div className="dialog__foot">
        <button type="button" className="onward" onClick={onStay}>
          Stay
        </button>
        <TextButton onClick={onLeave}>Leave</TextButton>
      </div>
    </Dialog>
  );
}
