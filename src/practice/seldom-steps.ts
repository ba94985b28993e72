/** Repair steps that were on offer and seldom taken. */
import type { Term } from '../scenario/rubric.ts';
import { uncontested } from '../scoring/taking-repair.ts';
import type { Counted, Offered } from '../simulation/playthrough.ts';
import { FEWEST_TURNS, fromSeveral, type Tried } from './first-tries.ts';

export interface SeldomStep {
  readonly step: Term;
  /** Turns in which a reply on offer would have counted as this step. */
  readonly onOffer: readonly Tried[];
  /** Those of them in which it was said. */
  readonly taken: readonly Tried[];
  /** Those in which another step of repair was said, and nothing against or away. */
  readonly another: readonly Tried[];
}

/** Taken once in so many turns at the most. */
const SELDOM = 5;

/**
 * Steps that were on offer in five turns or more, with more than one client, and taken in at most
 * one turn of five; in the order of the rubric, as the latest run has it.
 */
export function seldomSteps(tries: readonly Tried[]): readonly SeldomStep[] {
  const steps = tries.at(-1)?.past.run.scenario.judgement.steps ?? [];
  return steps.flatMap((step) => {
    const isStep = (tried: Tried, { counts }: Offered) => countsAs(step.id, counts, tried);
    const onOffer = tries.filter((tried) =>
      uncontested(tried.turn).some((offered) => isStep(tried, offered)),
    );
    const taken = onOffer.filter((tried) => isStep(tried, tried.turn.chosen));
    const isSeldom = onOffer.length >= FEWEST_TURNS && taken.length * SELDOM <= onOffer.length;
    if (!isSeldom || !fromSeveral(onOffer)) return [];
    const another = onOffer.filter((tried) => !taken.includes(tried) && repairs(tried));
    return [{ step, onOffer, taken, another }];
  });
}

function countsAs(step: string, { moves }: Counted, { past }: Tried): boolean {
  const judged = past.run.scenario.judgement.moves;
  return moves.some(
    ({ written, how }) => (how === 'counted' || how === 'worn') && judged[written]?.step === step,
  );
}

function repairs({ turn }: Tried): boolean {
  const { repair, against, away } = turn.chosen.counts;
  return repair > 0 && against === 0 && away === 0;
}
