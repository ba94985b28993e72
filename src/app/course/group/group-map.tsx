/** The scenario’s map with what the first attempts of a group did on it; places lead to their moments. */
import { useState } from 'react';
import type { ScenarioOfGroup, ToldScenario } from '../../../course/group.ts';
import type { Pass } from '../../../course/moments-of-group.ts';
import type { Heat } from '../../ui/map/heat.ts';
import { ScenarioMap } from '../../ui/map/scenario-map.tsx';
import { pathKey } from '../../ui/map/terrain.ts';
import { capital } from '../../ui/number-words.ts';
import { people } from '../group-words.ts';
import { momentAnchor } from './moment-anchor.ts';

interface GroupMapProps {
  readonly scenario: ScenarioOfGroup;
  readonly told: ToldScenario;
}

export function GroupMap({ scenario, told: { first } }: GroupMapProps) {
  const [chosen, setChosen] = useState<string>();
  const choose = (place: string) => {
    setChosen(place);
    goTo(momentAnchor(scenario, place));
  };
  return (
    <div className="group-map">
      <ScenarioMap
        scenario={scenario.tables}
        heat={heatOf(first)}
        onChoose={choose}
        {...(chosen === undefined ? {} : { chosen })}
      />
      <p role="status" className="group-map__chosen">
        {chosen !== undefined && placeSentence(first, chosen)}
      </p>
    </div>
  );
}

/** What the map is told: places and ways without an entry are withheld. */
function heatOf({ persons, moments, endings }: Pass): Heat {
  const ways = moments.flatMap(({ moment, onward }) =>
    [...(onward ?? [])].map(([to, went]): [string, number] => [pathKey(moment, to), went]),
  );
  const places = moments.map(({ moment, came }): [string, number] => [moment, came]);
  return { of: persons, places: new Map([...places, ...endings]), ways: new Map(ways) };
}

/** Brings a moment’s entry into view, and the focus to it. */
function goTo(anchor: string): void {
  const entry = document.getElementById(anchor);
  const folded = entry?.closest('details');
  if (folded !== null && folded !== undefined) folded.open = true;
  entry?.focus();
}

/** Said of a place that has no entry below the map. */
function placeSentence({ moments, endings, few }: Pass, place: string): string {
  if (moments.some(({ moment }) => moment === place)) return '';
  if (few.includes(place)) return 'Fewer than five people, or nobody, came to this moment.';
  const came = endings.get(place);
  return came === undefined
    ? 'Fewer than five people, or nobody, came to this ending.'
    : `${capital(people(came))} came to this ending.`;
}
