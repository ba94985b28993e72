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
            className="piece__body"
            d="M-50 8V22A32 32 0 0 0-18 54H18A32 32 0 0 0 50 22V8H29V13A15 15 0 0 1 14 28H-14A15 15 0 0 1-29 13V8Z"
          />
          <path className="piece__edge" d="M-30 44A32 32 0 0 0-18 47H18A32 32 0 0 0 30 44" />
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
