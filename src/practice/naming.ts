/** Name the move: a reply that stands in a moment, and the moves it might be taken for. */
import type { Axis } from '../scenario/rubric.ts';
import type { Counted, Offered } from '../simulation/playthrough.ts';
import { shuffled } from '../simulation/shuffle.ts';
import type { DrillMoment } from './drill-moment.ts';
import { byAct, type DrillPlace, type MovePair, type Side } from './drill-place.ts';

/** Replies that are named in one set of all pairs. */
const SIZE = 6;

export interface ToName {
  /** The reply, and what it counts as. */
  readonly offered: Offered;
  /** The move it counts as there. */
  readonly is: string;
  /** What it might be taken for, among them what it is; in an order that tells nothing. */
  readonly choices: readonly string[];
}

/** The reply of the pair at a moment; nothing when it does not stand on offer there. */
export function toName(moment: DrillMoment, { move, twin }: MovePair): ToName | undefined {
  const { place, offered, seed } = moment;
  const reply = offered.find(({ response }) => response.id === place.response);
  if (reply === undefined) return undefined;
  const is = place.as === 'repair' ? move : twin;
  const choices = [move, twin, ...nearTo(moment, reply.counts, { move, twin })];
  return { offered: reply, is, choices: shuffled(choices, seed, place.choices.length, 'naming') };
}

/**
 * Two repairs and one of the twin's kind, those of the same step first; none that is in the sentence
 * in any way.
 */
function nearTo(
  { scenario, seed }: DrillMoment,
  { moves: counted }: Counted,
  { move, twin }: MovePair,
): readonly string[] {
  const { play, judgement } = scenario;
  const inIt = new Set([move, twin, ...counted.flatMap(({ written, as }) => [written, as])]);
  const stepOf = (id: string) => judgement.moves[id]?.step;
  const others = shuffled(Object.values(play.moves), seed, 0, 'near')
    .filter(({ id }) => !inIt.has(id) && judgement.moves[id] !== undefined)
    .toSorted((a, b) => nearness(b.id) - nearness(a.id));
  function nearness(id: string): number {
    return stepOf(id) !== undefined && stepOf(id) === stepOf(move) ? 1 : 0;
  }
  const of = (axis: Axis | undefined, most: number) =>
    others
      .filter((other) => other.axis === axis)
      .slice(0, most)
      .map(({ id }) => id);
  return [...of('repair', 2), ...of(play.moves[twin]?.axis, 1)];
}

/** Places to name over all pairs, the sides in turn; each round goes on to the next pairs. */
export function namingSet(
  places: Readonly<Record<string, readonly DrillPlace[]>>,
  round: number,
): readonly { readonly move: string; readonly place: DrillPlace }[] {
  const pairs = Object.entries(places).filter(([, all]) => all.length > 0);
  const several = Array.from({ length: Math.min(SIZE, pairs.length) }, (_, nth) => {
    const [move = '', all = []] = pairs[(round * SIZE + nth) % pairs.length] ?? [];
    const side: Side = (round + nth) % 2 === 0 ? 'twin' : 'repair';
    const there = all.filter(({ as }) => as === side);
    const place = (there.length > 0 ? there : all)[(round + nth) % Math.max(1, there.length)];
    return place === undefined ? [] : [{ move, place }];
  });
  return several.flat();
}

/** The same words at a moment where they are the other thing, if such a place is known. */
export function otherSideOf(
  place: DrillPlace,
  places: readonly DrillPlace[],
): DrillPlace | undefined {
  const act = byAct(places).get(place.act);
  return act?.find(({ as }) => as !== place.as);
}
