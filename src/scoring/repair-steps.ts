/** The repair steps: which were done, when, and which were tried before they could count. */
import type { CountedMove, Playthrough, Turn } from '../simulation/playthrough.ts';
import type { RepairStep } from './report.ts';

/** One entry for each step of the judgement, in its order, done or not. */
export function repairSteps({ turns, scenario }: Playthrough): readonly RepairStep[] {
  const { moves, steps } = scenario.judgement;
  const counting = turns.filter(({ chosen }) => chosen.counts.contested === undefined);
  return steps.map(({ id }) => {
    const turnsWith = (ask: (move: CountedMove) => boolean) =>
      counting
        .filter(({ chosen }: Turn) => chosen.counts.moves.some(ask))
        .map(({ index }) => index);
    const isOf = ({ written }: CountedMove) => moves[written]?.step === id;
    return {
      step: id,
      done: turnsWith((move) => isOf(move) && (move.how === 'counted' || move.how === 'worn')),
      tooEarly: turnsWith((move) => isOf(move) && (move.how === 'early' || move.how === 'twin')),
    };
  });
}
