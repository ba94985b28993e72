/** Repair taken: of the turns in which it mattered, those in which it was taken. */
import type { Playthrough } from '../simulation/playthrough.ts';
import type { Occasion } from './report.ts';
import { isOccasion, repairOnOffer, takesRepair } from './taking-repair.ts';

/** One entry for each occasion, in order; `partly` where the response carried a little repair. */
export function occasionsOf({ turns }: Playthrough): readonly Occasion[] {
  return turns.filter(isOccasion).map((turn) => {
    const { repair, against, away } = turn.chosen.counts;
    const partly = repair > 0 && against === 0 && away === 0;
    return {
      turn: turn.index,
      taken: takesRepair(turn) ? 'taken' : partly ? 'partly' : 'not',
      onOffer: repairOnOffer(turn).map(({ response }) => response.id),
    };
  });
}
