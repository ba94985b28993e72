/** /s/<id>/map/: all that could have happened, the trainee's own ways on it, and no more told than they saw. */
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Seen } from '../../../practice/walked.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { Emphasis } from '../../ui/emphasis.tsx';
import { fetchItalic } from '../../ui/later.ts';
import { Link } from '../../ui/link.tsx';
import { OwnMap } from '../../ui/map/own-map.tsx';
import type { Met } from '../../ui/map/terrain.ts';
import { Page } from '../../ui/page.tsx';
import { clientName } from '../../ui/told/client-name.ts';
import './own-map-page.css';
import { PlaceDialog } from './place-dialog.tsx';
import type { ToldWay } from './told-way.ts';
import { WaysChoice } from './ways-choice.tsx';

export interface OwnMapPageProps {
  readonly scenario: CompiledScenario;
  /** The run that the map is about, then the others on the same content. */
  readonly ways: readonly ToldWay[];
  readonly seen: Seen;
  /** Where it leads back to. */
  readonly debriefHref: string;
  readonly trouble?: ReactNode;
}

/** So many others are drawn to begin with: the latest ones. */
const AT_FIRST = 3;

export function OwnMapPage({ scenario, ways, seen, debriefHref, trouble }: OwnMapPageProps) {
  const [shown, setShown] = useState<ReadonlySet<string>>(() => atFirst(ways));
  const [chosen, setChosen] = useState<string>();
  const met = useMemo(() => metIn(seen), [seen]);
  const name = clientName(scenario);
  useEffect(fetchItalic, []);
  return (
    <Page>
      <div className="own-map">
        <nav aria-label="Way back">
          <Link href={debriefHref}>Back to the debrief</Link>
        </nav>
        <header>
          <p className="own-map__kind">
            <Emphasis text={scenario.card.title} />
          </p>
          <h1>All that could have happened</h1>
          <p className="own-map__lead">
            Every moment and every ending with {name}, and the ways you took. Where you have been,
            the words stand there. The rest is drawn, and not told.
          </p>
        </header>
        {trouble !== undefined && (
          <div className="notice" role="status">
            {trouble}
          </div>
        )}
        <WaysChoice ways={ways} shown={shown} onShow={setShown} />
        <OwnMap
          scenario={scenario}
          met={met}
          ways={ways.flatMap(({ way }) => (shown.has(way.run) ? [way] : []))}
          chosen={chosen}
          onChoose={setChosen}
        />
        <PlaceDialog
          scenario={scenario}
          met={met}
          ways={ways}
          seen={seen}
          place={chosen}
          onClose={() => setChosen(undefined)}
        />
      </div>
    </Page>
  );
}

function atFirst(ways: readonly ToldWay[]): ReadonlySet<string> {
  const [own, ...others] = ways.map(({ way }) => way.run);
  return new Set([...(own === undefined ? [] : [own]), ...others.slice(-AT_FIRST)]);
}

/** By what was met there first, the run that the map is about before all others. */
function metIn({ moments, endings }: Seen): Met {
  const met = new Map<string, { says?: string; shows?: string }>();
  for (const [moment, [first]] of moments) if (first !== undefined) met.set(moment, first.line);
  for (const ending of endings.keys()) met.set(ending, {});
  return met;
}
