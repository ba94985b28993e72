/** One way to play that can be asked for in the brief; none is, to begin with. */
import { useId } from 'react';

interface WayToPlayProps {
  /** What it is called in its form. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

export function WayToPlay({ name, label, hint, chosen, onChoose }: WayToPlayProps) {
  const hintId = useId();
  return (
    <label className="temper">
      <input
        type="checkbox"
        name={name}
        checked={chosen}
        aria-describedby={hintId}
        onChange={() => onChoose(!chosen)}
      />
      <span>
        {label}
        <span id={hintId} className="temper__hint">
          {hint}
        </span>
      </span>
    </label>
  );
}
