/** Own ways over the paths of a map: beside one another where they share one, each with its letter. */
import { curveThrough, loopAt, middleOf } from './curve.ts';
import type { MapLayout, PlacedPath } from './map-layout.ts';
import { laneOf, letteredPaths, type OwnWay, pathsOf } from './own-ways.ts';

interface OwnWayLinesProps {
  readonly ways: readonly OwnWay[];
  readonly map: MapLayout;
}

export function OwnWayLines({ ways, map }: OwnWayLinesProps) {
  const lettered = letteredPaths(ways);
  const pathOf = (key: string) => map.paths.find(({ path }) => path.key === key);
  // The run that the map is about lies on top.
  const drawn = ways.toReversed();
  return (
    <>
      {drawn.map((way) => (
        <g key={way.run} className="map__own">
          {pathsOf(way).map((key) => {
            const placed = pathOf(key);
            if (placed === undefined) return null;
            const line = lineOf(placed, map);
            return (
              <g key={key} transform={`translate(${laneOf(way, key, ways)} 0)`}>
                <path className="map__own-verge" d={line} />
                <OwnStroke stroke={way.stroke} d={line} />
              </g>
            );
          })}
        </g>
      ))}
      {[...lettered].map(([key, way]) => {
        const at = middleOf(pathOf(key)?.points ?? []);
        if (at === undefined) return null;
        return <Letter key={way.run} x={at.x + laneOf(way, key, ways)} y={at.y} mark={way.mark} />;
      })}
    </>
  );
}

/** A way's own line, on the map and beside its name. */
export function OwnStroke({ stroke, d }: { readonly stroke: number; readonly d: string }) {
  return <path className={`map__own-way map__own-way--${stroke}`} d={d} />;
}

interface LetterProps {
  readonly x: number;
  readonly y: number;
  readonly mark: string;
}

function Letter({ x, y, mark }: LetterProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a drawing takes the focus unless told
    <g className="map__letter" aria-hidden="true">
      <circle cx={x} cy={y} r={9} />
      <text x={x} y={y + 4.3}>
        {mark}
      </text>
    </g>
  );
}

function lineOf({ path, points }: PlacedPath, map: MapLayout): string {
  const from = map.places.find(({ place }) => place.id === path.from);
  return path.from === path.to && from !== undefined
    ? loopAt(from, from.side)
    : curveThrough(points);
}
