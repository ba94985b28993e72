/** A proof in plain sentences: what is true of every run, and what nobody can meet. */
import { partName } from '../simulation/prove/part-places.ts';
import type {
  Claim,
  ClaimName,
  EndingProof,
  Held,
  Proof,
  Range,
} from '../simulation/prove/proof.ts';
import type { CompiledScenario } from '../simulation/tables.ts';
import { paragraphs } from './paragraphs.ts';
import { painter } from './print/paint.ts';
import { printable } from './print/printable.ts';

export function proofInWords(
  { card, accepted }: CompiledScenario,
  proof: Proof,
  colours: boolean,
): string {
  const paint = painter(colours);
  const setAside = accepted.filter(({ rule }) => rule.startsWith('P'));
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['True of every run', proof.claims.map(claimed)],
    ['The endings', [...wayLengths(proof.endings), ...proof.endings.map(ended)]],
    ['What a run can meet', met(proof)],
    ['Set aside', setAside.map(({ rule, at, because }) => `${rule} at ${at}: ${because}`)],
  ];
  const told = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) =>
      [paint.bold(title), ...lines.map((line) => paragraphs(line, '  '))].join('\n'),
    );
  const title = paint.bold(printable(`${card.title} (${card.id}, version ${card.version})`));
  return `${[title, paragraphs(searched(proof)), ...told].join('\n\n')}\n\n`;
}

function searched({ complete, states, steps, bound }: Proof): string {
  const found = `${count(states)} states and ${count(steps)} steps between them`;
  return complete
    ? `Everything was searched: ${found}.`
    : `The search was stopped at its bound of ${count(bound)} states: ${found} were met.`;
}

const CLAIMS: Readonly<Record<ClaimName, string>> = {
  'every-run-ends': 'every run comes to an end',
  'an-ending-in-reach': 'an ending can be reached from everywhere',
  'three-options': 'three options or more, two of them counted, are always on offer',
  'good-practice-in-reach':
    'before the last third, an ending that is good of its kind, with safety asked, is in reach',
  'defence-never-ends-well': 'whoever only defends comes to no good ending',
};

const HELD: Readonly<Record<Held, string>> = {
  shown: 'shown by a way that can be played',
  excluded: 'nothing else can come about',
  exhaustive: 'every state was searched',
  unknown: 'unknown at the bound',
};

function claimed({ claim, holds, held, breaches }: Claim): string {
  const verdict = holds === undefined ? 'Unknown' : holds ? 'Yes' : 'No';
  const where = breaches.map(({ at }) => at).join(', ');
  return `${verdict}: ${CLAIMS[claim]} (${HELD[held]}${where === '' ? '' : `: ${where}`}).`;
}

function wayLengths(endings: readonly EndingProof[]): readonly string[] {
  if (endings.length === 0) return [];
  const least = Math.min(...endings.map(({ turns }) => turns.least));
  const most = Math.max(...endings.map(({ turns }) => turns.most));
  return [`The shortest way has ${least} turns, the longest ${most}.`];
}

function ended({ ending, outcome, turns, figures }: EndingProof): string {
  const { repair, against, away } = figures;
  return `${ending} (${outcome}): ${range(turns)} turns; repair ${range(repair)}, against ${range(against)}, away ${range(away)}.`;
}

const range = ({ least, most }: Range): string =>
  least === most ? `${least}` : `${least}–${most}`;

function met({ parts }: Proof): readonly string[] {
  const shown = parts.filter(({ held }) => held === 'shown').length;
  const never = parts.filter(({ held }) => held === 'excluded' || held === 'exhaustive');
  const open = parts.filter(({ held }) => held === 'unknown');
  const names = (some: Proof['parts']): string => some.map(({ part }) => partName(part)).join(', ');
  return [
    `${count(shown)} of ${count(parts.length)} moments, lines, options, replies, ways and endings.`,
    ...(never.length > 0 ? [`Never: ${names(never)}.`] : []),
    ...(open.length > 0 ? [`Not known: ${names(open)}.`] : []),
  ];
}

const count = (n: number): string => n.toLocaleString('en-GB');
