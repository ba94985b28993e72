/** Somebody on their feet, from above: a coat and a scarf, its front toward the top of the page. */

import { usePaint } from './paint.tsx';
import type { Place } from './place.ts';
import { Shift } from './shift.tsx';

interface CoatProps {
  readonly whose: 'client' | 'therapist';
  readonly place: Place;
  readonly size?: number;
}

export function Coat({ whose, place, size = 1 }: CoatProps) {
  const paint = usePaint();
  return (
    <g filter={paint('cast')} className={`piece piece--${whose}`}>
      <Shift x={place.x} y={place.y} rotate={place.rotate}>
        <g transform={`scale(${size})`}>
          <rect x="-50" y="-50" width="100" height="100" fill="none" />
          <path
            className="piece__deep"
            d="M-34-2C-40 14-32 31-18 34C-6 37 6 37 18 34C32 31 40 14 34-2Z"
          />
          <path
            className="piece__body"
            d="M0-20C14-21 30-19 38-9C43-1 42 11 36 17C31 21 26 18 24 12C12 17-12 17-24 12C-26 18-31 21-36 17C-42 11-43-1-38-9C-30-19-14-21 0-20Z"
          />
          <path className="piece__seam" d="M0-20V-13M-25 12C-28 5-27-1-24-6M25 12C28 5 27-1 24-6" />
          <path className="piece__scarf" d="M-14-3A14 13 0 0 0 14-3" />
          <ellipse className="coat__head" cx="0" cy="-2" rx="11" ry="12.5" />
        </g>
      </Shift>
    </g>
  );
}
