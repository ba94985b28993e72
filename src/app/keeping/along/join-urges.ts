/** Two devices' notes of what pulled, of one run, made one: every turn that is on either is there. */
import { withTurn } from '../../../practice/by-turn.ts';
import { standingOf, type Urges } from '../../../practice/urges.ts';

/** Gives back the very list that was here when there is nothing new in the one that was brought. */
export function joinUrges(here: Urges, brought: Urges): Urges {
  let joined = here;
  for (const urge of brought) {
    const there = joined.find(({ turn }) => turn === urge.turn);
    const stands = there === undefined ? urge : standingOf(there, urge);
    if (stands !== there) joined = withTurn(joined, stands);
  }
  return joined;
}
