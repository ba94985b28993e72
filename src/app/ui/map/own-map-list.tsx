/** One's own map in words: each place in order, which of the ways came there, and where others lead. */
import { capital } from '../number-words.ts';
import { TextButton } from '../text-button.tsx';
import { placeName } from './map-words.ts';
import { cameBy, hintOf, takenBy } from './own-map-words.ts';
import type { OwnWay } from './own-ways.ts';
import type { Path, Place, Terrain } from './terrain.ts';

interface OwnMapListProps {
  readonly terrain: Terrain;
  /** Its places in the order they are met on the map, from the top. */
  readonly places: readonly Place[];
  readonly ways: readonly OwnWay[];
  readonly chosen: string | undefined;
  readonly onChoose: (place: string) => void;
}

export function OwnMapList({ terrain, places, ways, chosen, onChoose }: OwnMapListProps) {
  return (
    <ol className="map-list">
      {places.map((place) => {
        const came = cameBy(place, ways);
        const told = [
          ...(place.id === terrain.opening ? ['It begins here.'] : []),
          ...(came === '' ? [] : [`${capital(came)}.`]),
          ...(place.unseen ? [hintOf(place.id, terrain)] : []),
        ];
        return (
          <li key={place.id} aria-current={place.id === chosen}>
            <TextButton className="map-list__button" onClick={() => onChoose(place.id)}>
              <Name place={place} />
            </TextButton>
            <p className="map-list__many">{told.join(' ')}</p>
            <Onward from={place} paths={terrain.paths} places={places} ways={ways} />
          </li>
        );
      })}
    </ol>
  );
}

interface OnwardProps {
  readonly from: Place;
  readonly paths: readonly Path[];
  readonly places: readonly Place[];
  readonly ways: readonly OwnWay[];
}

function Onward({ from, paths, places, ways }: OnwardProps) {
  const onward = places.flatMap((to, at) =>
    paths
      .filter((path) => path.from === from.id && path.to === to.id)
      .map((path) => ({ path, to, number: at + 1 })),
  );
  if (onward.length === 0) return null;
  return (
    <ul>
      {onward.map(({ path, to, number }) => (
        <li key={path.key}>
          {path.back ? 'back to' : 'to'} {number}, <Name place={to} within />:{' '}
          <span className="map-list__choices">{takenBy(path, ways)}</span>
        </li>
      ))}
    </ul>
  );
}

/** `within` a sentence, what has no words of its own begins small. */
function Name({ place, within = false }: { readonly place: Place; readonly within?: boolean }) {
  const name = placeName(place);
  const look = place.unseen ? 'unseen' : place.kind;
  return (
    <span className={`map-list__name map-list__name--${look}`}>
      {place.unseen && within ? name.replace(/^A/, 'a') : name}
    </span>
  );
}
