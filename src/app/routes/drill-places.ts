/** The places a trainee's drills are drawn from, and the moments that stand at them. */
import { catalogue } from 'virtual:catalogue';
import { type DrillMoment, momentAt } from '../../practice/drill-moment.ts';
import { type DrillPlace, inTempers, type Tempers } from '../../practice/drill-place.ts';
import { isDamaged } from '../keeping/attempt.ts';
import { openStore } from '../keeping/open-store.ts';

export type PlacesByPair = Readonly<Record<string, readonly DrillPlace[]>>;

/** Every place, or those of scenarios of which a run is on this device. */
export async function drillPlaces(playedOnly: boolean): Promise<PlacesByPair> {
  const { places } = await import('virtual:drill-places');
  if (!playedOnly) return places;
  const runs = await (await openStore()).all();
  const played = new Set(runs.flatMap((run) => (isDamaged(run) ? [] : [run.transcript.scenario])));
  return Object.fromEntries(
    Object.entries(places).map(([pair, all]) => [
      pair,
      all.filter(({ scenario }) => played.has(scenario)),
    ]),
  );
}

/** The places of one pair in a range of tempers. */
export function placesOf(
  places: PlacesByPair,
  pair: string,
  tempers: Tempers,
): readonly DrillPlace[] {
  return Object.hasOwn(places, pair) ? inTempers(places[pair] ?? [], tempers) : [];
}

/** Fetches the scenarios and stands at the places; one whose scenario has changed is left out. */
export async function momentsAt(
  places: readonly DrillPlace[],
  round: number,
): Promise<readonly DrillMoment[]> {
  const moments = await Promise.all(
    places.map(async (place, nth): Promise<DrillMoment | undefined> => {
      const entry = await catalogue.get(place.scenario)?.();
      const scenario = await entry?.load();
      return scenario && momentAt(scenario, place, round * places.length + nth + 1);
    }),
  );
  return moments.filter((moment) => moment !== undefined);
}
