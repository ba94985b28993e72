/** The way to the map of all that could have happened. */
import { Link } from '../ui/link.tsx';
import { Part } from './part.tsx';

export function MapPart({ mapHref }: { readonly mapHref: string }) {
  return (
    <Part place="map" title="The map">
      <p className="map-part__about">
        All that could have happened, drawn like a walking map, with your way on it. Moments and
        endings that you have not come to are not told there either.
      </p>
      <p className="map-part__way">
        <Link href={mapHref}>Look at the map</Link>
      </p>
    </Part>
  );
}
