/** Where an arrow key leads on a map: down and up along the ways, sideways to where they part. */
import type { Persons } from './heat.ts';
import { inReadingOrder, type MapLayout, type PlacedPlace } from './map-layout.ts';
import { pathKey } from './terrain.ts';

const NOBODY: Persons = new Map();

export type Direction = 'down' | 'up' | 'left' | 'right';

/**
 * The next place, or none where no way leads. `trail` holds the places walked through before
 * `here`, the last one last, so that Up goes back by the way one came; `walkers` is how many went
 * each way.
 */
export function nextPlace(
  map: MapLayout,
  here: string,
  direction: Direction,
  trail: readonly string[] = [],
  walkers: Persons = NOBODY,
): string | undefined {
  const before = placeBefore(map, here, trail);
  switch (direction) {
    case 'down':
      return leading(map, here, walkers)[0]?.place.id;
    case 'up':
      return before;
    case 'left':
    case 'right': {
      const beside = before === undefined ? [] : inReadingOrder(goals(map, before));
      const at = beside.findIndex(({ place }) => place.id === here);
      return beside[at + (direction === 'right' ? 1 : -1)]?.place.id;
    }
  }
}

/** Where the ways from a place lead, the one most walked first; else the nearest. */
function leading(map: MapLayout, here: string, walkers: Persons): readonly PlacedPlace[] {
  const from = map.places.find(({ place }) => place.id === here);
  const many = (id: string) => walkers.get(pathKey(here, id)) ?? 0;
  const far = ({ x, y }: PlacedPlace) => Math.hypot(x - (from?.x ?? 0), y - (from?.y ?? 0));
  return [...goals(map, here)].sort(
    (a, b) => many(b.place.id) - many(a.place.id) || far(a) - far(b),
  );
}

function goals(map: MapLayout, from: string): readonly PlacedPlace[] {
  const ids = map.paths.filter(({ path }) => path.from === from && !path.back);
  return map.places.filter(({ place }) => ids.some(({ path }) => path.to === place.id));
}

function placeBefore(map: MapLayout, here: string, trail: readonly string[]): string | undefined {
  const before = map.paths.filter(({ path }) => path.to === here && !path.back);
  const came = trail.at(-1);
  if (before.some(({ path }) => path.from === came)) return came;
  const nearest = inReadingOrder(
    map.places.filter(({ place }) => before.some(({ path }) => path.from === place.id)),
  );
  return nearest.at(-1)?.place.id;
}
