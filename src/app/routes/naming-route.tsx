/** /practice/drills/?name=…: replies in their scenes, whose moves are to be named. */
import { pairs } from 'virtual:drills';
import { momentAt } from '../../practice/drill-moment.ts';
import type { DrillPlace } from '../../practice/drill-place.ts';
import { drillSet } from '../../practice/drill-set.ts';
import { namingSet, otherSideOf, toName } from '../../practice/naming.ts';
import type { Naming } from '../drills/naming.ts';
import { NamingPage } from '../drills/naming-page.tsx';
import { type DrillWish, drillHref } from './drill-address.ts';
import { drillPlaces, momentsAt, type PlacesByPair, placesOf } from './drill-places.ts';
import { NotHere } from './not-here.tsx';
import { useLoaded } from './use-loaded.ts';

const DAY = 86_400_000;

export function NamingRoute({ wish }: { readonly wish: DrillWish }) {
  const { playedOnly, pair } = wish;
  const known = pairs.find(({ move }) => move === pair);
  const loaded = useLoaded(pair, async () => {
    const places = await drillPlaces(playedOnly);
    // Another day, other replies; whoever wants more has them named in the address.
    const round = wish.round ?? Math.floor(Date.now() / DAY) % 1000;
    const set =
      known === undefined
        ? namingSet(places, round)
        : drillSet(placesOf(places, pair, 'all'), round).map((place) => ({ move: pair, place }));
    return { round, namings: await namingsOf(set, places, round) };
  });
  if (loaded.is === 'loading') return <main aria-busy="true" />;
  if (loaded.is === 'failed') return <NotHere why={{ kind: 'not-loaded' }} />;
  const { round, namings } = loaded.value;
  const wished = { pair, tempers: 'all', playedOnly } as const;
  return (
    <>
      <title>Name the move · Reattune</title>
      <NamingPage
        namings={namings}
        drillsHref={drillHref({ ...wished, kind: 'list' })}
        anotherHref={drillHref({ ...wished, kind: 'name', round: round + 1 })}
      />
    </>
  );
}

async function namingsOf(
  set: readonly { readonly move: string; readonly place: DrillPlace }[],
  places: PlacesByPair,
  round: number,
): Promise<readonly Naming[]> {
  const moments = await momentsAt(
    set.map(({ place }) => place),
    round,
  );
  return moments.flatMap((moment) => {
    const move = set.find(({ place }) => place === moment.place)?.move;
    const pair = pairs.find((one) => one.move === move);
    const named = pair && toName(moment, pair);
    if (pair === undefined || named === undefined) return [];
    const other = otherSideOf(moment.place, placesOf(places, pair.move, 'all'));
    const there = other && momentAt(moment.scenario, other, moment.seed);
    const is = other?.as === 'repair' ? pair.move : pair.twin;
    return [{ ...named, moment, ...(there === undefined ? {} : { other: { ...there, is } }) }];
  });
}
