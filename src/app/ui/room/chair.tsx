/** An armchair from above, its front toward the top of the page. */

import { usePaint } from './paint.tsx';
import type { Place } from './place.ts';
import { Shift } from './shift.tsx';

interface ChairProps {
  readonly whose: 'client' | 'therapist';
  readonly place: Place;
  readonly size?: number;
}

export function Chair({ whose, place, size = 1 }: ChairProps) {
  const paint = usePaint();
  return (
    <g filter={paint('cast')} className={`piece piece--${whose}`}>
      <Shift x={place.x} y={place.y} rotate={place.rotate}>
        <g transform={`scale(${size})`}>
          {/* Keeps the middle of the group where the chair turns. */}
          <rect x="-80" y="-80" width="160" height="160" fill="none" />
          <rect className="piece__deep" x="-47" y="-44" width="94" height="96" rx="25" />
          <Shift y={-place.cushion}>
            <rect className="piece__seat" x="-30" y="-50" width="60" height="74" rx="14" />
            <rect className="piece__seam" x="-25.5" y="-45.5" width="51" height="65" rx="10.5" />
          </Shift>
          <path
            className="piece__back"
            d="M-39.5 14V21A22 22 0 0 0-18 43H18A22 22 0 0 0 39.5 21V14"
          />
          <path className="piece__edge" d="M-26 47H26" />
          <Shift x={place.arms}>
            <Arm at={-52} />
          </Shift>
          <Shift x={-place.arms}>
            <Arm at={30} />
          </Shift>
        </g>
      </Shift>
    </g>
  );
}

function Arm({ at }: { readonly at: number }) {
  return (
    <>
      <rect className="piece__body" x={at} y="-43" width="22" height="72" rx="11" />
      <rect className="piece__light" x={at + 5} y="-38" width="12" height="58" rx="6" />
    </>
  );
}
