/** What one falls into, and when; and where one stays: by the kind of client moment. */
import { FAMILY_ORDER, type FamilyId, familiesOf } from './families-of-moves.ts';
import { FEWEST_TURNS, fromSeveral, type Tried } from './first-tries.ts';
import { KIND_ORDER, type KindId, kindOf } from './kinds-of-moment.ts';

export interface Habit {
  readonly kind: KindId;
  readonly family: FamilyId;
  /** Every answered turn of that kind of moment. */
  readonly of: readonly Tried[];
  /** Those of them in which the answer was of that family. */
  readonly turns: readonly Tried[];
}

/**
 * A statement is made of a kind of moment that was answered in five turns or more, when answers of
 * one family came in at least half of them (so three times at the least), and with more than one
 * client. Against, away and repair are held to the same rule. See docs/decisions/0015.
 */
export function habits(tries: readonly Tried[]): readonly Habit[] {
  return KIND_ORDER.flatMap((kind) => {
    const of = tries.filter((tried) => isOf(tried, kind));
    if (of.length < FEWEST_TURNS) return [];
    return FAMILY_ORDER.flatMap((family) => {
      const turns = of.filter(({ turn }) => familiesOf(turn.chosen.counts).has(family));
      const often = 2 * turns.length >= of.length;
      return often && fromSeveral(turns) ? [{ kind, family, of, turns }] : [];
    });
  });
}

/** In the supervision hour the other is no client, so no kind of client moment is met there. */
function isOf({ past, turn }: Tried, kind: KindId): boolean {
  return past.run.scenario.card.setting !== 'supervision' && kindOf(turn.line) === kind;
}
