/** The debrief's three directions, each by a shape, a word and a hue: never by hue alone. */
import type { Axis } from '../../scenario/rubric.ts';
import { AXIS_WORDS } from './axis-words.ts';

export function AxisMark({
  axis,
  word = AXIS_WORDS[axis],
}: {
  readonly axis: Axis;
  readonly word?: string;
}) {
  return (
    <span className={`axis axis--${axis}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <AxisShape axis={axis} />
      </svg>
      {word}
    </span>
  );
}

/** The shape alone, in a 16 × 16 field, for a chart or a margin; its word must stand beside it. */
export function AxisShape({ axis }: { readonly axis: Axis }) {
  switch (axis) {
    case 'against': // a wedge, driven in
      return <path className="axis__solid" d="M2 3 L14 8 L2 13 Z" />;
    case 'away': // an arrow that leaves
      return <path d="M14 8 H3 M7 4 L3 8 L7 12" />;
    case 'repair': // two rings that hold
      return (
        <>
          <circle cx="5.5" cy="8" r="3.8" />
          <circle cx="10.5" cy="8" r="3.8" />
        </>
      );
    case 'neutral':
      return <circle className="axis__solid" cx="8" cy="8" r="2" />;
  }
}
