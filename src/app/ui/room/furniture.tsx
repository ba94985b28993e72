/** What stands in the rooms besides the people's seats, all of it seen from above. */
import { usePaint } from './paint.tsx';
import { Cup } from './scenery.tsx';

interface At {
  readonly x: number;
  readonly y: number;
}

/** Boards to every side, further than any window of the page reaches. */
export function Floor() {
  const paint = usePaint();
  return (
    <>
      <rect className="floor" x="-1400" y="-1400" width="2800" height="2800" />
      <rect fill={paint('boards')} x="-1400" y="-1400" width="2800" height="2800" />
    </>
  );
}

/** The wall with its window, a bookcase, and the wall at the foot with its door. */
export function Walls() {
  const paint = usePaint();
  return (
    <>
      <rect x="-1400" y="-300" width="2800" height="26" fill={paint('foot')} opacity="0.5" />
      <rect className="wall" x="-1400" y="-1400" width="2800" height="1100" />
      <path className="wall-line" d="M-1400-300H1400" />
      <rect className="pane" x="-212" y="-316" width="168" height="16" />
      <path className="wall-line" d="M-212-316H-44V-300H-212ZM-212-308H-44M-128-316V-300" />
      <rect className="wall" x="-1400" y="296" width="2800" height="1100" />
      <path className="wall-line" d="M-1400 296H84M164 296H1400M84 296V312M164 296V312" />
      <rect className="floor" x="84" y="295" width="80" height="17" />
      <path className="door" d="M164 296V218A78 78 0 0 0 86 296" />
    </>
  );
}

export function Bookcase() {
  const spines = [
    58, 66, 71, 80, 86, 97, 103, 112, 134, 142, 149, 160, 166, 186, 197, 203, 213, 219,
  ];
  return (
    <g>
      <rect className="wood" x="50" y="-300" width="182" height="30" rx="1.5" />
      <rect className="wood-light" x="54" y="-298" width="174" height="22" />
      <path className="spines" d={spines.map((at) => `M${at}-297V-277`).join('')} />
    </g>
  );
}

export function Plant({ x, y }: At) {
  const paint = usePaint();
  const leaves = [8, 62, 118, 171, 224, 283, 331];
  return (
    <g filter={paint('cast')}>
      <g transform={`translate(${x} ${y})`}>
        <circle className="wood" r="15" />
        {leaves.map((turn, place) => (
          <path
            key={turn}
            className={place % 2 === 0 ? 'leaf' : 'leaf leaf--deep'}
            d="M0 0C-12-10-11-30 0-42C11-30 12-10 0 0Z"
            transform={`rotate(${turn}) scale(${place % 2 === 0 ? 1 : 0.8})`}
          />
        ))}
      </g>
    </g>
  );
}

export function Rug() {
  const fringe = Array.from(
    { length: 24 },
    (_, place) => `M-232 ${-121 + place * 11}h-11M232 ${-121 + place * 11}h11`,
  );
  return (
    <g>
      <path className="rug-fringe" d={fringe.join('')} />
      <rect className="rug" x="-233" y="-130" width="466" height="268" rx="5" />
      <rect className="rug-band" x="-221" y="-118" width="442" height="244" rx="2" />
      <rect className="rug-band rug-band--thin" x="-214" y="-111" width="428" height="230" rx="1" />
      <rect className="rug-field" x="-196" y="-93" width="392" height="194" rx="1" />
    </g>
  );
}

export function OvalRug({
  x,
  y,
  across,
  high,
}: At & { readonly across: number; readonly high: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <ellipse className="rug" rx={across} ry={high} />
      <ellipse className="rug-band" rx={across - 9} ry={high - 9} />
      <ellipse className="rug-band rug-band--thin" rx={across - 15} ry={high - 15} />
    </g>
  );
}

/** A small round table with tissues and a glass of water. */
export function SmallTable({ x, y }: At) {
  const paint = usePaint();
  return (
    <g filter={paint('cast')}>
      <g transform={`translate(${x} ${y})`}>
        <circle className="wood" r="31" />
        <circle className="wood-light" r="27.5" />
        <g transform="rotate(-14)">
          <rect className="linen" x="-20" y="-13" width="25" height="17" rx="2.5" />
          <path className="linen-fold" d="M-13-5C-10-11-7-1-2-8" />
        </g>
        <circle className="glass" cx="12" cy="10" r="7" />
        <circle className="glass-rim" cx="12" cy="10" r="7" />
      </g>
    </g>
  );
}

/** A desk, its sitter's side toward `faces`: a screen on it, or a sheet of paper and a pen. */
export function Desk({
  x,
  y,
  faces,
  with: on,
}: At & { readonly faces: 'left' | 'right'; readonly with: 'screen' | 'paper' }) {
  const paint = usePaint();
  const turned = faces === 'left' ? 'scale(-1 1)' : '';
  return (
    <g filter={paint('cast')}>
      <g transform={`translate(${x} ${y}) ${turned}`}>
        <rect className="wood" x="-34" y="-92" width="68" height="184" rx="4" />
        <rect className="wood-light" x="-31" y="-89" width="62" height="178" rx="2.5" />
        {on === 'screen' ? (
          <>
            <rect className="machine" x="-16" y="-31" width="40" height="62" rx="3" />
            <rect className="screen" x="-20" y="-33" width="7" height="66" rx="2" />
            <path className="machine-keys" d="M-6-24V24M2-24V24M10-24V24" />
          </>
        ) : (
          <g transform="rotate(4)">
            <rect className="linen" x="-20" y="-29" width="42" height="58" rx="1" />
            <path className="machine-keys" d="M12-21V18M4-21V20M-4-21V4" />
            <path className="pen" d="M28 34L8 12" />
          </g>
        )}
        <Cup x={6} y={58} />
      </g>
    </g>
  );
}

/** A little table with a telephone on it, its screen lit by the call. */
export function TelephoneTable({ x, y }: At) {
  const paint = usePaint();
  return (
    <g filter={paint('cast')}>
      <g transform={`translate(${x} ${y})`}>
        <circle className="wood" r="21" />
        <circle className="wood-light" r="18.5" />
        <g transform="rotate(18)">
          <rect className="machine" x="-6.5" y="-12" width="13" height="24" rx="2.5" />
          <rect className="screen" x="-4.5" y="-9" width="9" height="17" rx="1" />
        </g>
      </g>
    </g>
  );
}
