/** The map of a scenario as somebody knows it who has played it: their own ways, and what is unseen. */
import './own-map.css';
import { useMemo } from 'react';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { Disclosure } from '../disclosure.tsx';
import { typeset } from '../typeset.ts';
import { FramedMap } from './framed-map.tsx';
import { OwnMapKey } from './own-map-key.tsx';
import { OwnMapList } from './own-map-list.tsx';
import { cameBy } from './own-map-words.ts';
import type { OwnWay } from './own-ways.ts';
import { type Met, terrainOf } from './terrain.ts';

interface OwnMapProps {
  readonly scenario: CompiledScenario;
  /** What was met where, in whichever run: nothing is told of any other place. */
  readonly met: Met;
  /** The ways that are drawn. */
  readonly ways: readonly OwnWay[];
  readonly chosen: string | undefined;
  readonly onChoose: (place: string) => void;
}

export function OwnMap({ scenario, met, ways, chosen, onChoose }: OwnMapProps) {
  const terrain = useMemo(() => terrainOf(scenario, met), [scenario, met]);
  const cameTo = (id: string) => {
    const place = terrain.places.find((one) => one.id === id);
    return place === undefined ? '' : cameBy(place, ways);
  };
  return (
    <FramedMap
      terrain={terrain}
      ways={ways}
      scenario={scenario.card.id}
      title={typeset(scenario.card.title)}
      cameTo={cameTo}
      chosen={chosen}
      onChoose={onChoose}
    >
      {(places) => (
        <>
          <OwnMapKey terrain={terrain} ways={ways} />
          <Disclosure summary="The map as a list">
            <OwnMapList
              terrain={terrain}
              places={places}
              ways={ways}
              chosen={chosen}
              onChoose={onChoose}
            />
          </Disclosure>
        </>
      )}
    </FramedMap>
  );
}
