/** What was removed on this page, each with the way to have it back, until one leaves the page. */
import { useEffect, useId, useRef, useState } from 'react';
import { TextButton } from './text-button.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface Removal {
  readonly key: string;
  /** What is gone, as a sentence. */
  readonly said: string;
}

interface RemovedLinesProps {
  /** The first removed first. */
  readonly removals: readonly Removal[];
  /** Settles once it is there again; rejects when it could not be put back. */
  readonly onUndo: (key: string) => Promise<void>;
  /** Id of what takes the focus once something is put back: the heading of where it stands again. */
  readonly home: string;
  /** False where what was pressed still stands: then the focus stays there. */
  readonly takesFocus?: boolean;
}

/**
 * Said politely; the focus, which went with what was removed, comes to its *Undo*. This has to stand
 * there before anything is removed, or what it says is not heard.
 */
export function RemovedLines(props: RemovedLinesProps) {
  const { removals, onUndo, home, takesFocus = true } = props;
  const newest = useRef<HTMLButtonElement>(null);
  const before = useRef(removals.length);
  const undone = useRef(false);
  const [back, setBack] = useState(false);
  const many = removals.length;
  const id = useId();
  // Where it stands is only there again once it has been drawn.
  useEffect(() => {
    if (many > before.current) {
      if (takesFocus) newest.current?.focus();
      setBack(false);
    } else if (many < before.current && undone.current) {
      undone.current = false;
      setBack(true);
      document.getElementById(home)?.focus();
    }
    before.current = many;
  }, [many, takesFocus, home]);
  const undo = (key: string) => {
    undone.current = true;
    onUndo(key).catch(() => {
      // Whoever gave it says so; the line stays, to be tried again.
      undone.current = false;
    });
  };
  return (
    <div role="status">
      {removals.map(({ key, said }, place) => (
        <p key={key} className="removed-line">
          <span id={`${id}-${place}`}>{said}</span>{' '}
          <TextButton
            ref={place === many - 1 ? newest : undefined}
            aria-describedby={`${id}-${place}`}
            onClick={() => undo(key)}
          >
            Undo
          </TextButton>
        </p>
      ))}
      {back && <VisuallyHidden>It is back.</VisuallyHidden>}
    </div>
  );
}
