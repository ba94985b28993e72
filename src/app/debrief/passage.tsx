/** Something said, and the note beside it; notes that would meet push one another down. */
import type { ReactNode } from 'react';

interface PassageProps {
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

export function Passage({ children, note }: PassageProps) {
  return (
    <>
      <div className="passage">{children}</div>
      {note !== undefined && <div className="passage-note">{note}</div>}
    </>
  );
}
