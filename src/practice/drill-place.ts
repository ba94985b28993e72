/** Places for drills: moments of scenarios in which one reply counts as a repair, or as its twin. */
import type { Play } from '../scenario/rubric.ts';

/** A repair move and what it is at the wrong moment: two sides of one act. */
export interface MovePair {
  /** The repair move; the pair goes by its name. */
  readonly move: string;
  readonly twin: string;
}

/** A pair of which sets can be made, as the list of drills shows it. */
export interface DrillPair extends MovePair {
  /** What the two are called. */
  readonly name: string;
  readonly twinName: string;
  /** The step of a repair it belongs to, by the rubric's word for it; empty when to none. */
  readonly step: string;
  /** Whether there is a set in even tempers alone. */
  readonly even: boolean;
}

/** One moment of a scenario, and how to come to it. */
export interface DrillPlace {
  readonly scenario: string;
  /** Mark of what is played there (`contentMark`): the place is good for no other wording. */
  readonly content: string;
  readonly temper: string;
  /** The replies that lead there. */
  readonly choices: readonly string[];
  /** The reply of the pair that is on offer there. */
  readonly response: string;
  /** The same for the same words of one scenario, at whatever moment they are on offer. */
  readonly act: string;
  /** What that reply counts as there. */
  readonly as: Side;
}

export type Side = 'repair' | 'twin';

/** In which tempers the clients of a set are: even ones alone, or all there are. */
export type Tempers = 'even' | 'all';

/** The temper that every scenario has; the others have their own names in each. */
export const EVEN = 'even';

/** The first digits of a content's hash are enough to tell one wording from the next. */
export function contentMark({ content }: { readonly content: string }): string {
  return content.slice(0, 16);
}

/** Every pair of a rubric, in its order. */
export function movePairs({ moves }: Pick<Play, 'moves'>): readonly MovePair[] {
  return Object.values(moves).flatMap(({ id, axis, twin }) =>
    axis === 'repair' && twin !== undefined ? [{ move: id, twin }] : [],
  );
}

/** The places in a range of tempers. */
export function inTempers(places: readonly DrillPlace[], tempers: Tempers): readonly DrillPlace[] {
  return tempers === 'all' ? places : places.filter(({ temper }) => temper === EVEN);
}

/** Places by their act, in the order they came in. */
export function byAct(places: readonly DrillPlace[]): ReadonlyMap<string, readonly DrillPlace[]> {
  const acts = new Map<string, DrillPlace[]>();
  for (const place of places) {
    const known = acts.get(place.act);
    if (known === undefined) acts.set(place.act, [place]);
    else known.push(place);
  }
  return acts;
}

/** Whether among these places an act counts both ways. */
export function hasBothSides(places: readonly DrillPlace[]): boolean {
  return places.some(({ as }) => as === 'repair') && places.some(({ as }) => as === 'twin');
}
