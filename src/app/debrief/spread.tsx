/** A stretch of the page: its text, and beside it, where there is room, a note in the margin. */
import type { ReactNode } from 'react';

interface SpreadProps {
  readonly children: ReactNode;
  readonly margin?: ReactNode;
  readonly className?: string;
}

export function Spread({ children, margin, className }: SpreadProps) {
  return (
    <div className={className === undefined ? 'spread' : `spread ${className}`}>
      <div className="spread__text">{children}</div>
      {margin !== undefined && <div className="spread__margin">{margin}</div>}
    </div>
  );
}
