/** What is claimed of every run, asked of all states that were searched. */
import { canFollow, mostTurnsAfter } from './backward.ts';
import { Breaches } from './breaches.ts';
import { circlesIn } from './circles.ts';
import { defensiveGoodEndings } from './defensive-play.ts';
import { goodGoals, isEnding } from './ends-well.ts';
import { leadsOnward } from './leads-onward.ts';
import type { Order } from './order.ts';
import type { Possibilities } from './possible/possibilities.ts';
import type { Breach, Claim, ClaimName } from './proof.ts';
import type { Searched } from './search.ts';
import { isContested } from './step-marks.ts';

/** What a scenario must offer wherever a run can stand. */
const LEAST = { options: 3, counted: 2 } as const;

/** The last third of a run: two thirds of its longest have been played. */
const LAST_THIRD = 2 / 3;

/**
 * @param possible Tells what holds of the longest scenario; it is asked where the search could not
 * meet everything.
 */
export function claimsOf(
  searched: Searched,
  order: Order,
  possible: Possibilities,
): readonly Claim[] {
  const claim = (name: ClaimName, breaches: readonly Breach[]): Claim => {
    if (breaches.length > 0) return { claim: name, holds: false, held: 'shown', breaches };
    if (searched.complete) return { claim: name, holds: true, held: 'exhaustive', breaches };
    if (isCertain(name, possible)) return { claim: name, holds: true, held: 'excluded', breaches };
    return { claim: name, held: 'unknown', breaches };
  };
  return [
    claim('every-run-ends', circlesIn(searched, order)),
    claim('an-ending-in-reach', deadEnds(searched, order)),
    claim('three-options', tooFewOptions(searched)),
    claim('good-practice-in-reach', goodPracticeLost(searched, order)),
    claim('defence-never-ends-well', defensiveGoodEndings(searched)),
  ];
}

/** Whether a claim holds whatever may happen, as far as moments and conditions tell. */
function isCertain(name: ClaimName, { leads, surely }: Possibilities): boolean {
  const offers = [...surely.values()];
  switch (name) {
    case 'every-run-ends':
      return leadsOnward(leads);
    case 'an-ending-in-reach':
      return leadsOnward(leads) && offers.every(({ options }) => options > 0);
    case 'three-options':
      return offers.every(
        ({ options, counted }) => options >= LEAST.options && counted >= LEAST.counted,
      );
    case 'good-practice-in-reach':
    case 'defence-never-ends-well':
      return false;
  }
}

function deadEnds(searched: Searched, order: Order): readonly Breach[] {
  // Where no state comes round again a run goes on until it ends, or until nothing is on offer.
  if (order.circle === undefined && !runsDry(searched)) return [];
  const breaches = new Breaches(searched);
  const can = canFollow(searched, order, (state) => isEnding(searched, state));
  for (let state = 0; state < searched.answered; state += 1) {
    if (can[state] === 0) breaches.add(state);
  }
  return breaches.list();
}

/** Whether a run can come to a state that is no ending and has nothing on offer. */
function runsDry(searched: Searched): boolean {
  const { answered, firstStep } = searched;
  for (let state = 0; state < answered; state += 1) {
    if (firstStep[state] === firstStep[state + 1] && !isEnding(searched, state)) return true;
  }
  return false;
}

function tooFewOptions(searched: Searched): readonly Breach[] {
  const { answered, firstStep, marks } = searched;
  const breaches = new Breaches(searched);
  for (let state = 0; state < answered; state += 1) {
    if (isEnding(searched, state)) continue;
    const [begin, end] = [firstStep[state] ?? 0, firstStep[state + 1] ?? 0];
    let counted = 0;
    for (let step = begin; step < end; step += 1) if (!isContested(marks[step] ?? 0)) counted += 1;
    // Where nothing at all is on offer no ending is in reach, and that is told.
    if (begin === end) continue;
    if (end - begin < LEAST.options || counted < LEAST.counted) breaches.add(state);
  }
  return breaches.list();
}

/**
 * States before the last third from which no good ending with safety asked can be come to. The
 * last third of a state: so few turns can follow, beside the fewest in which it is come to.
 */
function goodPracticeLost(searched: Searched, order: Order): readonly Breach[] {
  const { answered, table, goals, layers } = searched;
  const breaches = new Breaches(searched);
  const goodGoal = goodGoals(searched);
  const good = canFollow(
    searched,
    order,
    (state) => goodGoal[goals[state] ?? 0] === 1 && !table.isRiskOpen(state),
  );
  const after = mostTurnsAfter(searched, order);
  let turns = 0;
  for (let state = 0; state < answered; state += 1) {
    while (state >= (layers[turns + 1] ?? Number.POSITIVE_INFINITY)) turns += 1;
    if (good[state] === 1 || isEnding(searched, state)) continue;
    const most = order.circle === undefined ? (after[state] ?? 0) : Number.POSITIVE_INFINITY;
    if (turns / (turns + most) < LAST_THIRD) breaches.add(state);
  }
  return breaches.list();
}
