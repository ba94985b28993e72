/** The map in words: every place in order, who came there, and where its ways lead. */
import { TextButton } from '../text-button.tsx';
import { came, type Heat } from './heat.ts';
import { byChoosing, cameHere, countLabel, placeName } from './map-words.ts';
import type { Path, Place, Terrain } from './terrain.ts';

interface MapListProps {
  readonly terrain: Terrain;
  readonly heat: Heat | undefined;
  readonly chosen: string | undefined;
  readonly onChoose?: (place: string) => void;
}

export function MapList({ terrain, heat, chosen, onChoose }: MapListProps) {
  const { places, paths } = terrain;
  const placeOf = (id: string) => places.find((place) => place.id === id);
  return (
    <ol className="map-list">
      {places.map((place) => {
        const many = cameHere(came(heat, 'places', place.id), heat);
        const name = <Name place={place} />;
        return (
          <li key={place.id} aria-current={place.id === chosen}>
            <p className="map-list__place">
              {onChoose === undefined ? (
                name
              ) : (
                <TextButton className="map-list__name" onClick={() => onChoose(place.id)}>
                  {name}
                </TextButton>
              )}
            </p>
            <p className="map-list__many">
              {place.id === terrain.opening ? 'It begins here. ' : ''}
              {many === '' ? '' : `${capital(many)}.`}
            </p>
            {place.kind !== 'ending' && (
              <ul>
                {paths
                  .filter(({ from }) => from === place.id)
                  .map((path) => (
                    <Way key={path.key} path={path} to={placeOf(path.to)} heat={heat} />
                  ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Name({ place }: { readonly place: Place }) {
  return (
    <span className={`map-list__words map-list__words--${place.kind}`}>{placeName(place)}</span>
  );
}

interface WayProps {
  readonly path: Path;
  readonly to: Place | undefined;
  readonly heat: Heat | undefined;
}

function Way({ path, to, heat }: WayProps) {
  if (to === undefined) return null;
  const many = countLabel(came(heat, 'ways', path.key), heat);
  return (
    <li>
      {path.back ? 'Back to ' : 'To '}
      <Name place={to} />
      {many === '' ? '' : `: ${many}`}, {byChoosing(path.responses)}.
    </li>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
