/** A scenario as a walking map: its moments along the way, its endings, and who walked where. */
import './scenario-map.css';
import { useId, useMemo } from 'react';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { Disclosure } from '../disclosure.tsx';
import { inQuotes, typeset } from '../typeset.ts';
import type { Heat } from './heat.ts';
import { MapKey } from './map-key.tsx';
import { inReadingOrder } from './map-layout.ts';
import { MapList } from './map-list.tsx';
import { MapSheet } from './map-sheet.tsx';
import { terrainOf } from './terrain.ts';
import { useMapFrame } from './use-map-frame.ts';
import { ZoomBar } from './zoom-bar.tsx';

export interface ScenarioMapProps {
  readonly scenario: CompiledScenario;
  /** A group's choices; without it every way is drawn alike. */
  readonly heat?: Heat;
  /** The moment or ending that is marked. */
  readonly chosen?: string;
  /** Told the id of a moment or ending; without it the map is a picture. */
  readonly onChoose?: (place: string) => void;
}

export function ScenarioMap({ scenario, heat, chosen, onChoose }: ScenarioMapProps) {
  const terrain = useMemo(() => terrainOf(scenario), [scenario]);
  const frame = useMapFrame(terrain, heat !== undefined);
  const hint = useId();
  const title = typeset(scenario.card.title);
  const choosing = onChoose === undefined ? {} : { onChoose };
  const shown = { terrain, heat, chosen, ...choosing };
  return (
    <div className="map">
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
          {...shown}
          map={frame.map}
          scale={frame.scale}
          across={frame.across}
          labelled={frame.labelled}
          scenario={scenario.card.id}
          title={title}
          describedBy={hint}
        />
      </section>
      <MapKey terrain={terrain} heat={heat} />
      <Disclosure summary="The map as a list">
        <MapList {...shown} places={inReadingOrder(frame.map.places).map(({ place }) => place)} />
      </Disclosure>
    </div>
  );
}
