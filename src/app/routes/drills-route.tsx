/** /practice/drills/: the list of drills, or the set that the address asks for. */
import { pairs } from 'virtual:drills';
import { useLocation, useSearchParams } from 'wouter';
import { drillSet } from '../../practice/drill-set.ts';
import { DrillsPage, type PairEntry } from '../drills/drills-page.tsx';
import { type DrillWish, drillHref, drillWishIn } from './drill-address.ts';
import { drillPlaces, type PlacesByPair, placesOf } from './drill-places.ts';
import { DrillSetRoute } from './drill-set-route.tsx';
import { DuePart } from './due-part.tsx';
import { NamingRoute } from './naming-route.tsx';
import { LIBRARY } from './paths.ts';
import { useLoaded } from './use-loaded.ts';

export function DrillsRoute() {
  const [search] = useSearchParams();
  const wish = drillWishIn(search);
  const pair = pairs.find(({ move }) => move === wish.pair);
  if (wish.kind === 'set' && pair !== undefined)
    return <DrillSetRoute key={search.toString()} pair={pair} wish={wish} />;
  if (wish.kind === 'name') return <NamingRoute key={search.toString()} wish={wish} />;
  return <List playedOnly={wish.playedOnly} />;
}

function List({ playedOnly }: Pick<DrillWish, 'playedOnly'>) {
  const [, goTo] = useLocation();
  // What stands in a scenario is only asked for where it matters which of them were played.
  const loaded = useLoaded(`played ${playedOnly}`, async () =>
    playedOnly ? await drillPlaces(true) : undefined,
  );
  const places = loaded.is === 'here' ? loaded.value : undefined;
  const list: Omit<DrillWish, 'playedOnly'> = { kind: 'list', pair: '', tempers: 'all' };
  return (
    <>
      <title>Drills · Reattune</title>
      <DrillsPage
        pairs={loaded.is === 'loading' && playedOnly ? [] : entriesOf(places, playedOnly)}
        nameHref={drillHref({ ...list, kind: 'name', playedOnly })}
        playedOnly={playedOnly}
        onPlayedOnly={(only) => goTo(drillHref({ ...list, playedOnly: only }), { replace: true })}
        library={LIBRARY}
        due={<DuePart />}
      />
    </>
  );
}

/** The pairs that a set can be made of. */
function entriesOf(places: PlacesByPair | undefined, playedOnly: boolean): readonly PairEntry[] {
  return pairs.flatMap((pair) => {
    const { move } = pair;
    const has = (tempers: 'all' | 'even') =>
      places === undefined || drillSet(placesOf(places, move, tempers), 0).length > 0;
    if (!has('all')) return [];
    const wish = { pair: move, tempers: 'all', playedOnly } as const;
    return {
      pair,
      href: drillHref({ kind: 'set', ...wish }),
      nameHref: drillHref({ kind: 'name', ...wish }),
      ...(pair.even && has('even')
        ? { evenHref: drillHref({ kind: 'set', ...wish, tempers: 'even' }) }
        : {}),
    };
  });
}
