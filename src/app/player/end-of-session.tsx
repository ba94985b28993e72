/** How the session ended, told on the same page, and the way to the debrief. */
import type { Ending } from '../../scenario/scenario.ts';
import { Prose } from '../ui/prose.tsx';

interface EndOfSessionProps {
  readonly ending: Ending;
  readonly onDebrief: () => void;
}

export function EndOfSession({ ending, onDebrief }: EndOfSessionProps) {
  return (
    <section className="ending" aria-labelledby="ending-title">
      <h2 id="ending-title" className="ending__title">
        The session ends
      </h2>
      <Prose text={ending.text} className="ending__text" />
      <button type="button" className="onward" onClick={onDebrief}>
        Go to the debrief
      </button>
    </section>
  );
}
