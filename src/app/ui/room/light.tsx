/** The light in a picture: the window's on the floor, the lamp's pool, and the hour's veil. */
import type { Hour } from '../../../scenario/scenario.ts';
import { usePaint } from './paint.tsx';

/** Two panes of daylight on the floor; where they fall is the hour. */
const PANES: Readonly<Record<Hour, readonly string[]>> = {
  morning: ['M-206-300L-134-300L-166 96L-252 96Z', 'M-122-300L-50-300L-66 96L-152 96Z'],
  afternoon: ['M-206-300L-134-300L-4 74L-92 74Z', 'M-122-300L-50-300L96 74L8 74Z'],
  evening: ['M-206-300L-134-300L90-20L-4-20Z', 'M-122-300L-50-300L204-20L108-20Z'],
};

export function Daylight({ hour }: { readonly hour: Hour }) {
  const paint = usePaint();
  return (
    <g className="daylight" filter={paint('soft')}>
      {PANES[hour].map((pane) => (
        <path key={pane} d={pane} fill={paint('day')} />
      ))}
    </g>
  );
}

interface PoolProps {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** 0 narrow and cool, 1 warm and wide; left out, the light of an ordinary hour. */
  readonly warmth?: number;
}

export function Pool({ x, y, reach, warmth = 0.6 }: PoolProps) {
  const paint = usePaint();
  const kept = Math.min(1, Math.max(0, warmth));
  return (
    <g transform={`translate(${x} ${y})`} className="pool">
      <circle
        className="pool__cool"
        r={reach}
        fill={paint('pool-cool')}
        transform={`scale(${tenths(0.55 + kept * 0.4)})`}
        opacity={tenths(Math.max(0, 0.75 - kept * 1.2))}
      />
      <circle
        className="pool__warm"
        r={reach}
        fill={paint('pool')}
        transform={`scale(${tenths(0.58 + kept * 0.7)})`}
        opacity={tenths(0.25 + kept * 0.75)}
      />
    </g>
  );
}

/** A standing lamp from above. */
export function Lamp({
  x,
  y,
  size = 1,
}: {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}) {
  const paint = usePaint();
  return (
    <g filter={paint('cast')}>
      <g transform={`translate(${x} ${y}) scale(${size})`}>
        <circle className="lamp__rim" r="27" />
        <circle r="25" fill={paint('shade')} />
        <circle className="lamp__ring" r="15" />
        <circle className="lamp__top" r="3.2" />
      </g>
    </g>
  );
}

function tenths(value: number): number {
  return Math.round(value * 100) / 100;
}
