/** First the trainee’s own words, before anything is said about the run. */
import { useId } from 'react';
import { useKept } from '../ui/use-kept.ts';

interface HowWasThatProps {
  readonly reflection: string;
  readonly onReflect: (words: string) => void;
  readonly opened: boolean;
  readonly onOpen: () => void;
}

export function HowWasThat({ reflection, onReflect, opened, onOpen }: HowWasThatProps) {
  const { value: words, write, keep } = useKept(reflection, onReflect);
  const title = useId();
  const hint = useId();
  const notice = useId();
  return (
    <section className="own-words" aria-labelledby={title}>
      <h2 id={title}>How was that?</h2>
      <p id={hint} className="own-words__hint">
        What are you left with? A word will do, or none.
      </p>
      <textarea
        aria-labelledby={title}
        aria-describedby={`${hint} ${notice}`}
        rows={4}
        value={words}
        onChange={(event) => write(event.target.value)}
        onBlur={keep}
      />
      <p id={notice} className="small">
        No real client’s details, please: disguised is still real. What you write stays on this
        device, and is left out when the page is printed.
      </p>
      {!opened && (
        <button type="button" className="onward" onClick={onOpen}>
          Read the debrief
        </button>
      )}
    </section>
  );
}
