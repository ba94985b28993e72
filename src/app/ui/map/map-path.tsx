/** One path of the map: the more walked it, the wider and deeper it is. */
import { curveThrough, loopAt, middleOf } from './curve.ts';
import { type Came, depthOf } from './heat.ts';
import type { PlacedPath, PlacedPlace } from './map-layout.ts';

interface MapPathProps {
  readonly placed: PlacedPath;
  readonly came: Came;
  readonly from: PlacedPlace | undefined;
}

export function MapPath({ placed: { path, points }, came, from }: MapPathProps) {
  const circles = path.from === path.to && from !== undefined;
  const line = circles ? loopAt(from, from.side) : curveThrough(points);
  const arrow = path.back && !circles ? middleOf(points) : undefined;
  const width = widthOfPath(came);
  return (
    <g className={`map__path map__path--${styleOf(came)}${path.back ? ' map__path--back' : ''}`}>
      <path className="map__verge" d={line} strokeWidth={width + 3} />
      <path className="map__way" d={line} strokeWidth={width} />
      {arrow !== undefined && (
        <path
          className="map__arrow"
          d="M-4 -5L4 0L-4 5"
          transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.degrees})`}
        />
      )}
    </g>
  );
}

function styleOf(came: Came): string {
  return came.known === 'count' ? `walked map__path--${depthOf(came.share)}` : came.known;
}

/** In px. */
function widthOfPath(came: Came): number {
  if (came.known === 'count') return Math.round((1.6 + 5.4 * came.share) * 10) / 10;
  return came.known === 'nothing' ? 1.8 : 1.3;
}
