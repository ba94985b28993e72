/** What the marks and lines of one's own map stand for. */
import { KeyEntry, KeyLine, KeyMark } from './map-key.tsx';
import type { OwnWay } from './own-ways.ts';
import { pathsOf } from './own-ways.ts';
import type { Terrain } from './terrain.ts';

interface OwnMapKeyProps {
  readonly terrain: Terrain;
  readonly ways: readonly OwnWay[];
}

export function OwnMapKey({ terrain: { places, paths }, ways }: OwnMapKeyProps) {
  const walked = new Set(ways.flatMap(pathsOf));
  const unseen = (ending: boolean) =>
    places.some((place) => place.unseen && (place.kind === 'ending') === ending);
  return (
    <ul className="map-key" aria-label="What the marks stand for">
      <KeyEntry sign={<KeyMark shape="opening" />}>the opening</KeyEntry>
      <KeyEntry sign={<KeyMark shape="moment" />}>a moment</KeyEntry>
      <KeyEntry sign={<KeyMark shape="ending" />}>an ending</KeyEntry>
      {unseen(false) && (
        <KeyEntry sign={<KeyMark shape="moment" look="nobody" />}>
          a moment you have not come to
        </KeyEntry>
      )}
      {unseen(true) && (
        <KeyEntry sign={<KeyMark shape="ending" look="nobody" />}>
          an ending you have not seen
        </KeyEntry>
      )}
      {paths.some(({ key }) => !walked.has(key)) && (
        <KeyEntry sign={<KeyLine look="nobody" width={1.3} />}>none of these took it</KeyEntry>
      )}
      {paths.some(({ back }) => back) && (
        <KeyEntry sign={<KeyLine look="few map__path--back" width={1.8} arrow />}>
          a way back
        </KeyEntry>
      )}
    </ul>
  );
}
