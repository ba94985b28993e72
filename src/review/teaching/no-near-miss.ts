/** T017: each decision has a near miss, an option that is repair, only not here or not as much. */
import type { Response } from '../../scenario/scenario.ts';
import type { Counted } from '../../simulation/playthrough.ts';
import { decides, metIn, standingOf } from '../decision.ts';
import type { Finding, Rule } from '../rule.ts';
import { wordsOf } from '../words-of.ts';
import { outcomesOf } from './outcomes.ts';

/** A moment is told when it has none more often than not: a turn without one is no fault yet. */
const MOSTLY = 0.5;

/** It is repair in some state; or would be, if the end of its sentence did not overrule it. */
const isNearlyRepair = ({ repair, moves }: Counted): boolean =>
  repair > 0 || moves.some(({ axis, how }) => axis === 'repair' && how === 'overruled');

/** The same words may stand under two ids, each offered in states of its own. */
const sentence = (moment: string, response: Response): string => `${moment}: ${wordsOf(response)}`;

export const noNearMiss: Rule = ({ decisions }) => {
  const nearlyRepair = new Set(
    [...outcomesOf(decisions)]
      .filter(([, { counts }]) => [...counts].some(isNearlyRepair))
      .map(([response, { moment }]) => sentence(moment, response)),
  );
  const moments = new Map<string, { met: number; without: number }>();
  for (const decision of decisions) {
    if (!decides(decision)) continue;
    const { best } = standingOf(decision);
    const moment = moments.get(decision.moment) ?? { met: 0, without: 0 };
    moments.set(decision.moment, moment);
    const met = metIn(decision);
    moment.met += met;
    const has = decision.offered.some(
      ({ response }, place) =>
        !best.includes(place) && nearlyRepair.has(sentence(decision.moment, response)),
    );
    if (!has) moment.without += met;
  }
  return [...moments].flatMap(([moment, { met, without }]): readonly Finding[] => {
    if (without <= met * MOSTLY) return [];
    return [
      {
        code: 'T017',
        at: ['moments', moment],
        message: `Nothing at \`${moment}\` is nearly right: no option beside the best counts as repair anywhere. Give one a state in which it would be right.`,
      },
    ];
  });
};
