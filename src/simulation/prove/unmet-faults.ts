/** P001–P005: what nobody can meet. P011: what the search left open. */
import type { Condition } from '../../scenario/condition.ts';
import { describeCondition } from '../describe-condition.ts';
import type { CompiledScenario } from '../tables.ts';
import type { Found, Path } from './found.ts';
import { partName, pathOf, placeOf } from './part-places.ts';
import type { Part } from './parts.ts';
import type { PartProof, Proof } from './proof.ts';

/** Of what stands inside something that is never met, nothing is said: one slip is told once. */
export function unmetFaults(scenario: CompiledScenario, proof: Proof): readonly Found[] {
  const unmet = new Set<string>();
  for (const { part, held } of proof.parts) if (isNever(held)) unmet.add(keyOf(part));
  const reached = namedFromOpening(scenario);
  return proof.parts.flatMap((one) => {
    const { part } = one;
    if (!isNever(one.held) || isInside(part, unmet)) return [];
    const goal = goalOf(part);
    // That no way leads there at all was said when the file was read (R031).
    if (goal !== undefined && !reached.has(goal)) return [];
    if (part.kind === 'way') {
      const to = scenario.moments[part.moment]?.responses.find(({ id }) => id === part.response)
        ?.then[part.index]?.to;
      // Told as a note of the moment or ending that it would lead to.
      if (to !== undefined && unmet.has(to)) return [];
    }
    return [foundOf(scenario, proof, one)];
  });
}

/** Not a fault of the scenario: it says how far the proof goes. */
export function openFault({ opening }: CompiledScenario, proof: Proof): readonly Found[] {
  if (proof.complete) return [];
  const claims = proof.claims.filter(({ held }) => held === 'unknown').length;
  const open = proof.parts.filter(({ held }) => held === 'unknown');
  const names = open.slice(0, 5).map(({ part }) => partName(part));
  const more = open.length > names.length ? ` and ${open.length - names.length} more` : '';
  const message =
    `There are more than ${proof.bound.toLocaleString('en-GB')} states, and the search was stopped there. ` +
    'Let the scenario move forward more, with fewer flags, gauges or ways back; or raise the bound.';
  const notes = [
    { message: `Left open: ${claims} of ${proof.claims.length} claims.` },
    ...(open.length === 0
      ? []
      : [{ message: `Neither met nor excluded: ${names.join(', ')}${more}.` }]),
  ];
  return [{ code: 'P011', path: ['moments', opening], at: opening, message, notes }];
}

const isNever = (held: PartProof['held']): boolean => held === 'excluded' || held === 'exhaustive';

function foundOf(scenario: CompiledScenario, proof: Proof, { part, held }: PartProof): Found {
  const known =
    held === 'excluded'
      ? 'What the gauges and flags can come to there rules it out.'
      : `All ${proof.states.toLocaleString('en-GB')} states were searched.`;
  const base = { path: pathOf(part), at: placeOf(part), notes: [{ message: known }] };
  const { moments } = scenario;
  switch (part.kind) {
    case 'moment':
    case 'ending': {
      const goal = goalOf(part) ?? '';
      const code = part.kind === 'moment' ? 'P001' : 'P005';
      const message = `No run comes to the ${part.kind} \`${goal}\`. Open one of the ways that lead there, or take it out.`;
      return { code, ...base, message, notes: [...base.notes, ...waysTo(scenario, goal)] };
    }
    case 'option': {
      const when = moments[part.moment]?.responses.find(({ id }) => id === part.response)?.when;
      const message = `The response \`${part.response}\` is never on offer${because(when)}. Loosen its condition, or take it out.`;
      return { code: 'P002', ...base, message };
    }
    case 'line': {
      const when = moments[part.moment]?.client[part.index]?.when;
      const message = `This is never said at \`${part.moment}\`${because(when)}. Loosen its condition or that of a variant above it, or take it out.`;
      return { code: 'P003', ...base, message };
    }
    case 'reply': {
      const response = moments[part.moment]?.responses.find(({ id }) => id === part.response);
      const message = `This is never said in answer to \`${part.response}\`${because(response?.reply[part.index]?.when)}. Loosen its condition or that of a variant above it, or take it out.`;
      return { code: 'P003', ...base, message };
    }
    case 'way': {
      const response = moments[part.moment]?.responses.find(({ id }) => id === part.response);
      const way = response?.then[part.index];
      const message = `This way on from \`${part.response}\` to \`${way?.to}\` is never taken${because(way?.when)}. Loosen its condition or that of a way above it, or take it out.`;
      return { code: 'P004', ...base, message };
    }
  }
}

function because(when: Condition | undefined): string {
  const told = describeCondition(when ?? []);
  return told === '' ? ': one of those above it always holds' : ` (\`${told}\`)`;
}

function waysTo({ moments }: CompiledScenario, goal: string): Found['notes'] {
  return Object.values(moments).flatMap((moment) =>
    moment.responses.flatMap((response) =>
      response.then.flatMap(({ to, when }, index) => {
        if (to !== goal) return [];
        const path: Path = ['moments', moment.id, 'responses', response.id, 'then', index];
        const told = describeCondition(when);
        return [
          { message: `This way${told === '' ? '' : ` (\`${told}\`)`} is never taken.`, path },
        ];
      }),
    ),
  );
}

function keyOf(part: Part): string {
  if (part.kind === 'option') return `${part.moment}/${part.response}`;
  return goalOf(part) ?? partName(part);
}

/** The id of a moment or ending. */
function goalOf(part: Part): string | undefined {
  if (part.kind === 'moment') return part.moment;
  return part.kind === 'ending' ? part.ending : undefined;
}

function isInside(part: Part, unmet: ReadonlySet<string>): boolean {
  if (part.kind === 'moment' || part.kind === 'ending') return false;
  if (unmet.has(part.moment)) return true;
  if (part.kind === 'line' || part.kind === 'option') return false;
  return unmet.has(`${part.moment}/${part.response}`);
}

/** The moments and endings that ways lead to, whatever their conditions. */
function namedFromOpening({ moments, opening }: CompiledScenario): ReadonlySet<string> {
  const reached = new Set([opening]);
  for (const id of reached) {
    for (const { then } of moments[id]?.responses ?? []) for (const { to } of then) reached.add(to);
  }
  return reached;
}
