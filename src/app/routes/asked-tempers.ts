/** Which tempers of a scenario an assignment asks for. */
import type { ShippedCard } from 'virtual:cards';
import type { SetScenario } from '../../course/assignment.ts';

/** The tempers of a scenario that were set and are here; none leaves all of them. */
export function askedTempers(
  { tempers }: ShippedCard,
  { tempers: asked }: SetScenario,
): ShippedCard['tempers'] {
  return tempers.filter(({ id }) => asked.includes(id));
}
