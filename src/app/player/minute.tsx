/** A minute for the trainee in the middle of a run, and the ways on from it, alike in weight. */
import { Grounding } from '../ui/grounding.tsx';
import { SupportLines } from '../ui/support-lines.tsx';

export interface WaysOn {
  readonly onGoOn: () => void;
  /** Leaves this run for another scenario. */
  readonly onSkip: () => void;
  /** Leaves, for now, altogether. */
  readonly onLeave: () => void;
}

export function Minute({ onGoOn, onSkip, onLeave }: WaysOn) {
  return (
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
