/** Somebody on their feet, from above: a coat and a hood, its front toward the top of the page. */

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
            d="M-36 4C-38-12-26-20-12-21H12C26-20 38-12 36 4C36 24 22 33 0 33S-36 24-36 4Z"
          />
          <path
            className="piece__body"
            d="M-39 2C-40-13-27-19-13-20H13C27-19 40-13 39 2C39 13 29 17 18 15C12 20-12 20-18 15C-29 17-39 13-39 2Z"
          />
          <path className="piece__seam" d="M0-20V-6M-16-17C-10-8-6-6 0-6S10-8 16-17" />
          <circle className="piece__light" cx="0" cy="1" r="14" />
          <path className="piece__seam" d="M-8 8A11 11 0 0 0 8 8" />
        </g>
      </Shift>
    </g>
  );
}
