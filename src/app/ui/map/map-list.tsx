/** The map in words: every place in order, who came there, and where its ways lead. */
import { TextButton } from '../text-button.tsx';
import { came, type Heat } from './heat.ts';
import { byChoosing, cameHere, countLabel, placeName } from './map-words.ts';
import type { Path, Place, Terrain } from './terrain.ts';

interface MapListProps {
  readonly terrain: Terrain;
  /** Its places in the order they are met on the map, from the top. */
  readonly places: readonly Place[];
  readonly heat: Heat | undefined;
  readonly chosen: string | undefined;
  readonly onChoose?: (place: string) => void;
}

export function MapList({ terrain, places, heat, chosen, onChoose }: MapListProps) {
  const { opening, paths } = terrain;
  return (
    <ol className="map-list">
      {places.map((place) => {
        const name = <Name place={place} />;
        const many = cameHere(came(heat, 'places', place.id), heat);
        const told = [
          ...(place.id === opening ? ['It begins here.'] : []),
          ...(many === '' ? [] : [`${capital(many)}.`]),
        ];
        return (
          <li key={place.id} aria-current={place.id === chosen}>
            {onChoose === undefined ? (
              name
            ) : (
              <TextButton className="map-list__button" onClick={() => onChoose(place.id)}>
                {name}
              </TextButton>
            )}
            {told.length > 0 && <p className="map-list__many">{told.join(' ')}</p>}
            <Ways
              paths={paths.filter(({ from }) => from === place.id)}
              places={places}
              heat={heat}
            />
          </li>
        );
      })}
    </ol>
  );
}

function Name({ place }: { readonly place: Place }) {
  return <span className={`map-list__name map-list__name--${place.kind}`}>{placeName(place)}</span>;
}

interface WaysProps {
  readonly paths: readonly Path[];
  readonly places: readonly Place[];
  readonly heat: Heat | undefined;
}

function Ways({ paths, places, heat }: WaysProps) {
  if (paths.length === 0) return null;
  return (
    <ul>
      {places.flatMap((to) =>
        paths
          .filter((path) => path.to === to.id)
          .map((path) => {
            const many = countLabel(came(heat, 'ways', path.key), heat);
            return (
              <li key={path.key}>
                {path.back ? 'back to ' : 'to '}
                <Name place={to} />
                {many === '' ? '' : `: ${many}`}
                <p className="map-list__choices">{byChoosing(path.responses)}</p>
              </li>
            );
          }),
      )}
    </ul>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
