/** Compiled scenario → proof: what can happen in it, and what is true of every run. */
import type { Program } from '../program-parts.ts';
import type { RunState } from '../state.ts';
import type { CompiledScenario } from '../tables.ts';
import { claimsOf } from './claims.ts';
import { orderOf } from './order.ts';
import type { PartProof, Proof, Witness } from './proof.ts';
import { endingRanges } from './ranges.ts';
import { DEFAULT_BOUND, type Searched, search } from './search.ts';
import { type Survey, surveyOf } from './survey.ts';
import { standingAfter, standingAt, witnessOf } from './witness.ts';

/**
 * Proves what can be proved within a bound of states: a survey that needs no search, then the
 * search. Never throws, and is the same for the same tables.
 */
export function prove(scenario: CompiledScenario, bound = DEFAULT_BOUND): Proof {
  const survey = surveyOf(scenario);
  const searched = search(scenario, { bound });
  searched.table.settle();
  const order = orderOf(searched);
  return {
    scenario: scenario.card.id,
    content: scenario.content,
    complete: searched.complete,
    states: searched.table.size,
    steps: searched.to.length,
    bound,
    parts: partProofs(survey, searched),
    claims: claimsOf(searched, order, survey.possible),
    endings: endingRanges(searched, order),
  };
}

function partProofs(survey: Survey, searched: Searched): readonly PartProof[] {
  return searched.parts.all.map((part, number): PartProof => {
    const met = searched.metIn.get(number);
    const found = met && witnessOf(searched, met);
    // Of a search that met everything no way can be shorter.
    const walked = searched.complete ? undefined : survey.walks().witness(number);
    const witness = shorter(found, walked);
    if (witness !== undefined) {
      const { program } = searched;
      const isMet = met !== undefined && witness === found;
      const standing = isMet ? standingAt(searched, met) : standingAfter(program, witness);
      return { part, held: 'shown', witness, alliance: allianceIn(program, standing) };
    }
    if (survey.possible.may[number] === 0) return { part, held: 'excluded' };
    return { part, held: searched.complete ? 'exhaustive' : 'unknown' };
  });
}

function allianceIn(program: Program, { gauges }: RunState): Readonly<Record<string, number>> {
  return Object.fromEntries(program.tables.gauges.map(({ id }, place) => [id, gauges[place] ?? 0]));
}

function shorter(one: Witness | undefined, other: Witness | undefined): Witness | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.choices.length < one.choices.length ? other : one;
}
