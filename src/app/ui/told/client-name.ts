/** What the client is called on this page. */
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { unmarked } from '../typeset.ts';

export function clientName({ card }: CompiledScenario): string {
  return unmarked(card.client.name);
}
