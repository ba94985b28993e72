/** Which of an author’s two reasons belongs to a response as it counted here. */
import type { Offered } from '../../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';

/**
 * `early` where the response did not count as what it is written for: as a twin, as nothing yet,
 * or by a variant without the repair another of its variants has. `counted` everywhere else.
 */
export function whyHere(offered: Offered, scenario: CompiledScenario): string | undefined {
  const { why } = offered.response;
  if (why?.early === undefined || inItsPlace(offered, scenario)) return why?.counted;
  return why.early;
}

function inItsPlace({ response, counts }: Offered, { play }: CompiledScenario): boolean {
  const missed = counts.moves.some(
    ({ how }) => how === 'twin' || how === 'early' || how === 'worn-out',
  );
  if (missed) return false;
  const isRepair = (move: string) =>
    Object.hasOwn(play.moves, move) && play.moves[move]?.axis === 'repair';
  if (counts.moves.some(({ written }) => isRepair(written))) return true;
  return !response.moves.some(({ are }) => are.some(isRepair));
}
