/** Whether the session pauses after each reply for what it did; it does not unless it is asked to. */

interface CoachChoiceProps {
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

export function CoachChoice({ chosen, onChoose }: CoachChoiceProps) {
  return (
    <label className="temper coach-choice">
      <input type="checkbox" checked={chosen} onChange={() => onChoose(!chosen)} />
      <span>
        Pause after each reply, and tell me what it did
        <span className="coach-choice__hint">
          Otherwise nothing is said of it until the end, as in a session.
        </span>
      </span>
    </label>
  );
}
