/** In place of a debrief whose run has just been removed: what is gone, and the way to have it back. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { TextButton } from '../ui/text-button.tsx';

interface RemovedRunPageProps {
  readonly onUndo: () => void;
  readonly library: string;
  /** Trouble with putting it back. */
  readonly trouble?: ReactNode;
}

export function RemovedRunPage({ onUndo, library, trouble }: RemovedRunPageProps) {
  const undo = useRef<HTMLButtonElement>(null);
  const said = useId();
  // The focus was on what has gone; from here the first key undoes a slip.
  useEffect(() => undo.current?.focus(), []);
  return (
    <Page>
      <h1 className="not-here__title">This run has been removed</h1>
      {trouble !== undefined && (
        <div className="notice" role="status">
          {trouble}
        </div>
      )}
      <p className="removed-line">
        <span id={said}>
          It has gone from this device, with what you wrote about it. Other ways that you took from
          it stay. You can have all of it back until you leave this page.
        </span>{' '}
        <TextButton ref={undo} aria-describedby={said} onClick={onUndo}>
          Undo
        </TextButton>
      </p>
      <p className="not-here__ways">
        <Link href={library}>Go to the library</Link>
      </p>
    </Page>
  );
}
