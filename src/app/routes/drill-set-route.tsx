/** /practice/drills/?pair=…: a set of moments for one pair of moves, and when it comes back. */
import { useRef } from 'react';
import type { DrillPair } from '../../practice/drill-place.ts';
import { drillSet } from '../../practice/drill-set.ts';
import { unitKey } from '../../practice/practised.ts';
import { WhatItDid } from '../debrief/what-it-did.tsx';
import { DrillSetPage } from '../drills/drill-set-page.tsx';
import { pairTitle } from '../drills/drill-words.ts';
import { HowWasIt } from '../drills/how-was-it.tsx';
import { WaysOn } from '../drills/ways-on.tsx';
import { TROUBLE_WORDS } from '../keeping/storage-trouble.ts';
import { type DrillWish, drillHref } from './drill-address.ts';
import { drillPlaces, momentsAt, placesOf } from './drill-places.ts';
import { NotHere } from './not-here.tsx';
import { briefPath } from './paths.ts';
import { openSpacing } from './spacing-of.ts';
import { useLoaded } from './use-loaded.ts';

interface DrillSetRouteProps {
  readonly pair: DrillPair;
  readonly wish: DrillWish;
}

export function DrillSetRoute({ pair, wish }: DrillSetRouteProps) {
  const { tempers, playedOnly } = wish;
  const unit = unitKey({ kind: 'drill', of: pair.move, tempers });
  const answeredAt = useRef<number>(undefined);
  const loaded = useLoaded(unit, async () => {
    const [spacing, places] = await Promise.all([openSpacing(unit), drillPlaces(playedOnly)]);
    const round = wish.round ?? spacing.times;
    const set = drillSet(placesOf(places, pair.move, tempers), round);
    return { spacing, round, moments: await momentsAt(set, round) };
  });
  if (loaded.is === 'loading') return <main aria-busy="true" />;
  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  const { spacing, round, moments } = loaded.value;
  const list = drillHref({ kind: 'list', pair: '', tempers: 'all', playedOnly });
  const next = { kind: 'set', pair: pair.move, tempers, playedOnly, round: round + 1 } as const;
  return (
    <>
      <title>{`${pairTitle(pair)} · Reattune`}</title>
      <DrillSetPage
        pair={pair}
        moments={moments}
        drillsHref={list}
        told={(turn, scenario) => <WhatItDid turn={turn} scenario={scenario} />}
        scenarioHref={briefPath}
        after={
          <>
            {!spacing.lasting && <p className="notice">{TROUBLE_WORDS.refused}</p>}
            <HowWasIt
              onAnswer={(how) => {
                const now = Date.now();
                answeredAt.current = now;
                return spacing.answer(how, now);
              }}
              onTakeBack={async () => {
                if (answeredAt.current !== undefined) await spacing.takeBack(answeredAt.current);
              }}
            />
            <WaysOn
              another={drillHref(next)}
              drills={list}
              {...(tempers === 'even'
                ? { harder: drillHref({ ...next, tempers: 'all' }) }
                : pair.even
                  ? { easier: drillHref({ ...next, tempers: 'even' }) }
                  : {})}
            />
          </>
        }
      />
    </>
  );
}
