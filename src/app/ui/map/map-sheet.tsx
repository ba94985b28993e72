/** The map itself: ground, paths and places, as one drawing in which every place is a button. */

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { inQuotes } from '../typeset.ts';
import { contours } from './ground.ts';
import { came, type Heat, type Persons } from './heat.ts';
import type { MapLayout, PlacedPath } from './map-layout.ts';
import { MapPath } from './map-path.tsx';
import { MapPlace } from './map-place.tsx';
import { OwnWayLines } from './own-way-lines.tsx';
import { type OwnWay, walkersOf } from './own-ways.ts';
import type { Terrain } from './terrain.ts';
import { type Direction, nextPlace } from './walk.ts';

interface MapSheetProps {
  readonly terrain: Terrain;
  readonly map: MapLayout;
  readonly scale: number;
  readonly across: number;
  readonly labelled: boolean;
  readonly scenario: string;
  readonly title: string;
  readonly describedBy: string;
  readonly heat: Heat | undefined;
  readonly ways: readonly OwnWay[] | undefined;
  readonly cameTo: (place: string) => string;
  readonly chosen: string | undefined;
  readonly onChoose?: (place: string) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export function MapSheet(props: MapSheetProps) {
  const { terrain, map, scale, across, labelled, scenario, title, chosen, onChoose } = props;
  const { heat, ways, cameTo } = props;
  const [stood, setStood] = useState<string>();
  const trail = useRef<readonly string[]>([]);
  const drawing = useRef<SVGSVGElement>(null);
  const ground = useMemo(
    () => contours({ width: across, height: map.height }, scenario),
    [across, map.height, scenario],
  );
  const walkers = heat?.ways ?? walkersOf(ways ?? []);
  const left = Math.round((map.width - across) / 2);
  const isPlace = (id: string | undefined) => map.places.some(({ place }) => place.id === id);
  // One stop for Tab; from there the arrow keys walk.
  const stop = [stood, chosen].find(isPlace) ?? terrain.opening;

  const walk = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (direction === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nextPlace(map, stop, direction, trail.current, walkers);
    if (next === undefined) return;
    if (direction === 'down') trail.current = [...trail.current, stop];
    if (direction === 'up') trail.current = trail.current.slice(0, -1);
    const index = map.places.findIndex(({ place }) => place.id === next);
    drawing.current?.querySelectorAll<SVGGElement>('.map__place')[index]?.focus();
  };

  return (
    <svg
      ref={drawing}
      className={labelled ? 'map__sheet' : 'map__sheet map__sheet--bare'}
      width={Math.round(across * scale)}
      height={Math.round(map.height * scale)}
      viewBox={`${left} 0 ${across} ${map.height}`}
      role={onChoose === undefined ? 'img' : 'group'}
      aria-label={`The ways through ${inQuotes(title)}`}
      {...(onChoose === undefined
        ? {}
        : { 'aria-describedby': props.describedBy, onKeyDown: walk })}
    >
      <path className="map__contours" d={ground} transform={`translate(${left} 0)`} />
      {leastWalkedFirst(map.paths, walkers).map((placed) => (
        <MapPath
          key={placed.path.key}
          placed={placed}
          came={ways === undefined ? came(heat, 'ways', placed.path.key) : { known: 'nobody' }}
          from={map.places.find(({ place }) => place.id === placed.path.from)}
        />
      ))}
      {ways !== undefined && <OwnWayLines ways={ways} map={map} />}
      {map.places.map((placed) => (
        <MapPlace
          key={placed.place.id}
          placed={placed}
          opening={terrain.opening}
          heat={heat}
          cameTo={cameTo}
          isChosen={placed.place.id === chosen}
          isStop={placed.place.id === stop}
          onStand={setStood}
          {...(onChoose === undefined ? {} : { onChoose })}
        />
      ))}
    </svg>
  );
}

/** So that the well-trodden lie on top where paths cross. */
function leastWalkedFirst(paths: readonly PlacedPath[], walkers: Persons): readonly PlacedPath[] {
  const many = ({ path }: PlacedPath) => walkers.get(path.key) ?? 0;
  return [...paths].sort((a, b) => many(a) - many(b));
}
