/** A scenario as a walking map: its moments along the way, its endings, and how many walked where. */
import { useMemo } from 'react';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { Disclosure } from '../disclosure.tsx';
import { typeset } from '../typeset.ts';
import { FramedMap } from './framed-map.tsx';
import { came, type Heat } from './heat.ts';
import { MapKey } from './map-key.tsx';
import { MapList } from './map-list.tsx';
import { cameHere } from './map-words.ts';
import { terrainOf } from './terrain.ts';

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
  const choosing = onChoose === undefined ? {} : { onChoose };
  const shown = { terrain, heat, chosen, ...choosing };
  return (
    <FramedMap
      {...shown}
      scenario={scenario.card.id}
      title={typeset(scenario.card.title)}
      cameTo={(place) => cameHere(came(heat, 'places', place), heat)}
    >
      {(places) => (
        <>
          <MapKey terrain={terrain} heat={heat} />
          <Disclosure summary="The map as a list">
            <MapList {...shown} places={places} />
          </Disclosure>
        </>
      )}
    </FramedMap>
  );
}
