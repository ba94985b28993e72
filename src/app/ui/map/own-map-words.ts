/** What is said of own ways on a map: who came where, by what, and where else a way may lead. */
import { wayInto } from '../../../practice/unseen.ts';
import { countOf, listed } from '../number-words.ts';
import { turnNames } from '../told/turn-words.ts';
import { byChoosing, placeName } from './map-words.ts';
import type { OwnWay } from './own-ways.ts';
import { type Path, type Place, pathKey, type Terrain } from './terrain.ts';

/** “this run” or “A”. */
export function wayName({ mark }: OwnWay): string {
  return mark === '' ? 'this run' : mark;
}

/** “turn 3 of this run and A, turn 5 of B”; of an ending, which ended there; or empty. */
export function cameBy({ id, kind }: Place, ways: readonly OwnWay[]): string {
  if (kind === 'ending') {
    const ended = ways.filter(({ last }) => last === id).map(wayName);
    return ended.length === 0 ? '' : `the end of ${listed(ended)}`;
  }
  const came = together(ways, (way) => {
    const turns = way.steps.filter(({ from }) => from === id).map(({ turn }) => turn);
    const all = way.last === id ? [...turns, way.steps.length] : turns;
    return all.length === 0 ? undefined : turnNames(all);
  });
  return came.map(([turns, names]) => `${turns} of ${names}`).join(', ');
}

/** “this run and A, by choosing “…”; B, by choosing “…””; or that none took it. */
export function takenBy({ from, to }: Path, ways: readonly OwnWay[]): string {
  const key = pathKey(from, to);
  const took = together(ways, (way) => {
    const chosen = way.steps.filter((step) => pathKey(step.from, step.to) === key);
    const responses = new Map(chosen.map((step) => [step.chosen.id, step.chosen]));
    return responses.size === 0 ? undefined : byChoosing([...responses.values()]);
  });
  if (took.length === 0) return 'none of these took it';
  return took.map(([choices, names]) => `${names}, ${choices}`).join('; ');
}

/** What is said of ways, each thing once, with the names of those that it is said of. */
function together(
  ways: readonly OwnWay[],
  said: (way: OwnWay) => string | undefined,
): readonly (readonly [said: string, names: string])[] {
  const of = new Map<string, string[]>();
  for (const way of ways) {
    const words = said(way);
    if (words !== undefined) of.set(words, [...(of.get(words) ?? []), wayName(way)]);
  }
  return [...of].map(([words, names]) => [words, listed(names)]);
}

/** From where an unseen place may be come to, and over how many others; nothing of what it is. */
export function hintOf(place: string, { places, paths }: Terrain): string {
  const seen = new Map(places.flatMap((one) => (one.unseen ? [] : [[one.id, one] as const])));
  const way = wayInto(place, paths, (id) => seen.has(id));
  const from = way === undefined ? undefined : seen.get(way.from);
  if (way === undefined || from === undefined) return '';
  const over =
    way.between === 0 ? '' : `, by way of ${countOf(way.between, 'moment')} you have not come to`;
  return `A way may lead here from ${nameWithin(from)}${over}.`;
}

/** A place's name within a sentence. */
function nameWithin(place: Place): string {
  const name = placeName(place);
  return place.kind === 'silent' ? `the silence (${name.replace(/\.$/, '')})` : name;
}
