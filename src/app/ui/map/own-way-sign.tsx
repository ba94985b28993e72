/** How a way is drawn on the map, beside its name: its stroke, and its letter. */
import { OwnStroke } from './own-way-lines.tsx';

interface OwnWaySignProps {
  readonly stroke: number;
  readonly mark: string;
}

export function OwnWaySign({ stroke, mark }: OwnWaySignProps) {
  return (
    <span className="own-way-sign">
      <svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true">
        <OwnStroke stroke={stroke} d="M2 8H38" />
      </svg>
      {mark !== '' && <span className="own-way-sign__mark">{mark}</span>}
    </span>
  );
}
