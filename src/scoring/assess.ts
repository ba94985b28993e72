/** Playthrough → report: every measure, each from its own file, none from the others. */
import type { Playthrough } from '../simulation/playthrough.ts';
import { clientSideOf } from './client-side.ts';
import { missteps } from './missteps.ts';
import { movementsOn } from './movements.ts';
import { repairSteps } from './repair-steps.ts';
import { occasionsOf } from './repair-taken.ts';
import type { Report } from './report.ts';
import { safetyOf } from './safety.ts';
import { turningPoints } from './turning-points.ts';

/**
 * Tells what the sentences of a run did, in counts that open to their turns. Pure, and the same
 * on every machine; an incomplete run is told as far as it went and never filled up with zeros.
 */
export function assess(run: Playthrough): Report {
  const { scenario, temper, turns, ending } = run;
  const occasions = occasionsOf(run);
  return {
    scenario: scenario.card.id,
    content: scenario.content,
    judgement: scenario.judgement.hash,
    temper,
    key: scenario.card.key,
    complete: ending !== undefined,
    turns: turns.length,
    safety: safetyOf(run),
    missteps: missteps(run),
    repair: {
      occasions,
      taken: occasions.filter(({ taken }) => taken === 'taken').length,
      partly: occasions.filter(({ taken }) => taken === 'partly').length,
    },
    against: movementsOn('against', run),
    away: movementsOn('away', run),
    steps: repairSteps(run),
    client: clientSideOf(run),
    turningPoints: turningPoints(run),
    contested: turns
      .filter(({ chosen }) => chosen.counts.contested !== undefined)
      .map(({ index }) => index),
    ...(ending === undefined ? {} : { ending }),
  };
}
