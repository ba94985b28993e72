/** Compiled scenario → proof: what can happen in it, and what is true of every run. */
import type { CompiledScenario } from '../tables.ts';
import { claimsOf } from './claims.ts';
import { orderOf } from './order.ts';
import type { PartProof, Proof } from './proof.ts';
import { endingRanges } from './ranges.ts';
import { DEFAULT_BOUND, type Searched, search } from './search.ts';
import { witnessOf } from './witness.ts';

/** Proves what can be proved within the bound; never throws. Pure: the same for the same tables. */
export function prove(scenario: CompiledScenario, bound = DEFAULT_BOUND): Proof {
  const searched = search(scenario, { bound });
  const order = orderOf(searched);
  return {
    scenario: scenario.card.id,
    content: scenario.content,
    complete: searched.complete,
    states: searched.table.size,
    steps: searched.to.length,
    bound,
    parts: partsMet(searched),
    claims: claimsOf(searched, order),
    endings: endingRanges(searched, order),
  };
}

function partsMet(searched: Searched): readonly PartProof[] {
  return searched.parts.all.map((part, number): PartProof => {
    const met = searched.metIn.get(number);
    if (met !== undefined) return { part, held: 'shown', witness: witnessOf(searched, met) };
    return { part, held: searched.complete ? 'exhaustive' : 'unknown' };
  });
}
