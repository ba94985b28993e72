/** What is kept of each step of the search: the response taken and its counts, in sixteen bits. */
import type { Counted } from '../playthrough.ts';

/** The three axes on which something is counted. */
export type Figure = 'repair' | 'against' | 'away';

/** Each count is 0–3. */
export const COUNT_BITS = 0b11;
const AT: Readonly<Record<Figure, number>> = { repair: 0, against: 2, away: 4 };
const CONTESTED = 1 << 6;
const RESPONSE_AT = 8;

/** @param response its place among the moment's responses, below 256. */
export function markOf(response: number, { repair, against, away, contested }: Counted): number {
  const counts = (repair << AT.repair) | (against << AT.against) | (away << AT.away);
  return counts | (contested === undefined ? 0 : CONTESTED) | (response << RESPONSE_AT);
}

/** How far a figure's count lies from the right of a mark, where it takes up `COUNT_BITS`. */
export function shiftOf(figure: Figure): number {
  return AT[figure];
}

export function countIn(mark: number, figure: Figure): number {
  return (mark >>> AT[figure]) & COUNT_BITS;
}

export function isContested(mark: number): boolean {
  return (mark & CONTESTED) !== 0;
}

/** The place of the response among those of its moment. */
export function responseIn(mark: number): number {
  return mark >>> RESPONSE_AT;
}

/** Repair less against and away. */
export function worthIn(mark: number): number {
  return countIn(mark, 'repair') - countIn(mark, 'against') - countIn(mark, 'away');
}
