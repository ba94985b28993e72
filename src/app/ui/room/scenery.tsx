/** What two of the settings have that the others do not: a table to work at, and the street. */
import { usePaint } from './paint.tsx';

/** Supervision's table: a notebook, two cups. */
export function Meeting() {
  const paint = usePaint();
  return (
    <g filter={paint('cast')}>
      <g transform="translate(0 46)">
        <circle className="wood" r="62" />
        <circle className="wood-light" r="58" />
        <g transform="translate(-16 -8) rotate(76)">
          <rect className="linen" x="-19" y="-26" width="38" height="52" rx="1.5" />
          <path className="machine-keys" d="M-12-16H12M-12-8H12M-12 0H4" />
          <path className="pen" d="M24-18L20 14" />
        </g>
        <circle className="linen" cx="34" cy="10" r="9" />
        <circle className="tea" cx="34" cy="10" r="6.4" />
        <circle className="linen" cx="-22" cy="36" r="9" />
        <circle className="tea" cx="-22" cy="36" r="6.4" />
      </g>
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
      <rect className="road" x="-1400" y="148" width="2800" height="1300" />
      <rect className="kerb" x="-1400" y="136" width="2800" height="13" />
      <g className="water">
        <path d="M-214 78C-190 56-132 62-112 80S-130 116-168 112-236 100-214 78Z" />
        <path d="M138-92C160-108 214-102 222-84S190-60 166-66 124-78 138-92Z" />
        <path d="M24 98C40 88 76 92 82 102S60 118 44 114 14 106 24 98Z" />
      </g>
    </>
  );
}

/** Rain, come to rest: short strokes, and rings where it meets the water. */
export function Rain() {
  const strokes = Array.from({ length: 46 }, (_, drop) => {
    const x = ((drop * 137) % 640) - 320;
    const y = ((drop * 211) % 560) - 280;
    return `M${x} ${y}l-4 13`;
  });
  return (
    <g>
      <path className="rain" d={strokes.join('')} />
      <g className="rings">
        <ellipse cx="-166" cy="86" rx="13" ry="9" />
        <ellipse cx="-166" cy="86" rx="6" ry="4" />
        <ellipse cx="182" cy="-84" rx="11" ry="7" />
        <ellipse cx="56" cy="103" rx="9" ry="5" />
      </g>
    </g>
  );
}
