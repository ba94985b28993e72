/** What two of the settings have that the others do not: a table to work at, and the street. */
import { usePaint } from './paint.tsx';

/** Supervision's table: a notebook, two cups. */
export function Meeting() {
  const paint = usePaint();
  return (
    <g filter={paint('cast')}>
      <g transform="translate(0 70)">
        <circle className="wood" r="54" />
        <circle className="wood-light" r="50" />
        <g transform="translate(-14 -10) rotate(76)">
          <rect className="linen" x="-17" y="-23" width="34" height="46" rx="1.5" />
          <path className="machine-keys" d="M-10-14H10M-10-7H10M-10 0H4" />
          <path className="pen" d="M21-15L18 12" />
        </g>
        <Cup x={29} y={8} />
        <Cup x={-18} y={31} />
      </g>
    </g>
  );
}

export function Cup({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className="linen" r="8.5" />
      <circle className="tea" r="6" />
    </g>
  );
}

/** Paving slabs, the kerb, and standing water that holds some light. */
export function Pavement() {
  const paint = usePaint();
  return (
    <>
      <rect className="stone" x="-1400" y="-1400" width="2800" height="2800" />
      <rect fill={paint('slabs')} x="-1400" y="-1400" width="2800" height="2800" />
      <rect className="road" x="-1400" y="274" width="2800" height="1300" />
      <rect className="kerb" x="-1400" y="261" width="2800" height="13" />
      <Hedge />
      <g className="water">
        <path d="M-262 84C-236 58-150 60-122 82S-150 122-190 116-290 112-262 84Z" />
        <path d="M128-88C156-112 232-104 246-80S196-48 168-58 108-70 128-88Z" />
        <path d="M6 104C26 90 84 96 92 106S60 122 36 118-8 112 6 104Z" />
        <path d="M-96-116C-78-126-38-122-34-114S-58-100-76-104-108-108-96-116Z" />
      </g>
    </>
  );
}

/** What the pavement runs along, at the top where the rooms have their wall. */
function Hedge() {
  const paint = usePaint();
  const crowns = Array.from({ length: 59 }, (_, place) => {
    const x = (place - 29) * 44;
    return { x, y: -292 + ((place * 7) % 5) * 2.5, r: 24 + ((place * 11) % 4) * 3 };
  });
  return (
    <g filter={paint('cast')}>
      <rect className="leaf" x="-1400" y="-1400" width="2800" height="1112" />
      {crowns.map(({ x, y, r }, place) => (
        <circle
          key={x}
          className={place % 3 === 1 ? 'leaf leaf--deep' : 'leaf'}
          cx={x}
          cy={y}
          r={r}
        />
      ))}
    </g>
  );
}

/** Rain, come to rest: short strokes, and rings where it meets the water. */
export function Rain() {
  const strokes = Array.from({ length: 90 }, (_, drop) => {
    const x = ((drop * 137) % 900) - 450;
    const y = ((drop * 211) % 760) - 380;
    return `M${x} ${y}l-4 13`;
  });
  return (
    <g>
      <path className="rain" d={strokes.join('')} />
      <g className="rings">
        <ellipse cx="-196" cy="88" rx="16" ry="10" />
        <ellipse cx="-196" cy="88" rx="7" ry="4" />
        <ellipse cx="186" cy="-80" rx="13" ry="8" />
        <ellipse cx="52" cy="106" rx="10" ry="5" />
      </g>
    </g>
  );
}
