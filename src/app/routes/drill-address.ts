/** What the address of the drills asks for: the list, a set of a pair, or moves to be named. */
import type { Tempers } from '../../practice/drill-place.ts';
import { DRILLS, LIBRARY } from './paths.ts';

export interface DrillWish {
  readonly kind: 'list' | 'set' | 'name';
  /** The repair move of a pair; empty for all pairs together. */
  readonly pair: string;
  readonly tempers: Tempers;
  /** The round, where it is not the next one. */
  readonly round?: number;
  readonly playedOnly: boolean;
}

const LAST_ROUND = 100_000;

export function drillWishIn(search: URLSearchParams): DrillWish {
  const [pair, name] = [search.get('pair'), search.get('name')];
  const round = Number(search.get('round') ?? Number.NaN);
  return {
    kind: pair !== null ? 'set' : name !== null ? 'name' : 'list',
    pair: pair ?? name ?? '',
    tempers: search.get('tempers') === 'even' ? 'even' : 'all',
    playedOnly: search.has('played'),
    ...(Number.isInteger(round) && round >= 0 && round <= LAST_ROUND ? { round } : {}),
  };
}

export function drillHref({ kind, pair, tempers, round, playedOnly }: DrillWish): string {
  const search = new URLSearchParams();
  if (kind === 'set') search.set('pair', pair);
  if (kind === 'name') search.set('name', pair);
  if (kind !== 'list' && tempers === 'even') search.set('tempers', tempers);
  if (round !== undefined) search.set('round', String(round));
  if (playedOnly) search.set('played', '1');
  return search.size === 0 ? DRILLS : `${DRILLS}?${search}`;
}

/** The scenarios that practise a skill. */
export function skillHref(skill: string): string {
  return `${LIBRARY}?${new URLSearchParams({ skill })}`;
}
