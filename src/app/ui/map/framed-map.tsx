/** The drawn map in its frame, with what makes it larger and smaller. */
import { type ReactNode, useId } from 'react';
import { inQuotes } from '../typeset.ts';
import type { Heat } from './heat.ts';
import { inReadingOrder } from './map-layout.ts';
import { MapSheet } from './map-sheet.tsx';
import type { OwnWay } from './own-ways.ts';
import './scenario-map.css';
import type { Place, Terrain } from './terrain.ts';
import { useMapFrame } from './use-map-frame.ts';
import { type Size, useSize } from './use-size.ts';
import { ZoomBar } from './zoom-bar.tsx';

interface FramedMapProps {
  readonly terrain: Terrain;
  /** Id of the scenario: the ground is drawn from it. */
  readonly scenario: string;
  /** As it is set. */
  readonly title: string;
  readonly heat?: Heat | undefined;
  /** Own ways that are drawn; the first is the run that the map is about, while it is shown. */
  readonly ways?: readonly OwnWay[] | undefined;
  /** Who came to a place, for its button's name; empty where nothing is said of that. */
  readonly cameTo: (place: string) => string;
  readonly chosen: string | undefined;
  readonly onChoose?: (place: string) => void;
  /** What stands beneath the map; it is handed the places in the order they are met on it. */
  readonly children: (places: readonly Place[]) => ReactNode;
}

export function FramedMap(props: FramedMapProps) {
  const { ref, size } = useSize<HTMLDivElement>();
  return (
    <div className="map" ref={ref}>
      {size !== undefined && <InFrame {...props} size={size} />}
    </div>
  );
}

function InFrame(props: FramedMapProps & { readonly size: Size }) {
  const { terrain, scenario, title, heat, ways, cameTo, chosen, onChoose, children } = props;
  const frame = useMapFrame(terrain, heat !== undefined, props.size);
  const hint = useId();
  return (
    <>
      <div className="map__bar">
        {onChoose !== undefined && (
          <p className="map__hint" id={hint}>
            Arrow keys walk along the ways; Enter chooses a place.
          </p>
        )}
        <ZoomBar zoom={frame.zoom} />
      </div>
      {/* Where nothing in it takes the focus, the frame does, so that keys can scroll it. */}
      <section
        className="map__frame"
        ref={frame.ref}
        aria-label={`Map of ${inQuotes(title)}`}
        {...(onChoose === undefined ? { tabIndex: 0 } : {})}
      >
        <MapSheet
          terrain={terrain}
          heat={heat}
          ways={ways}
          cameTo={cameTo}
          chosen={chosen}
          map={frame.map}
          scale={frame.scale}
          across={frame.across}
          labelled={frame.labelled}
          scenario={scenario}
          title={title}
          describedBy={hint}
          {...(onChoose === undefined ? {} : { onChoose })}
        />
      </section>
      {children(inReadingOrder(frame.map.places).map(({ place }) => place))}
    </>
  );
}
