/** Where a reason comes from: a short label for the margin, the whole reference for the end. */
import type { Source } from '../../../scenario/rubric.ts';
import type { Playthrough } from '../../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { listed } from './number-words.ts';

/** The source that is none: the author's own judgement, which nothing was remembered for. */
const OWN = 'own-experience';

/** Authors and year: “Safran, J. D. and Muran, J. C. (2000).” */
const AUTHORS_AND_YEAR = /^([^()]+) \((\d{4})\)\./u;
const SURNAME = /([\p{Lu}][\p{L}’'-]+), (?:\p{Lu}\. ?)+/gu;

export function sourceOf(id: string, { judgement }: CompiledScenario): Source | undefined {
  return Object.hasOwn(judgement.sources, id) ? judgement.sources[id] : undefined;
}

/** “Rogers 1957”, “Eubanks and others 2015”; without authors, the reference's first words. */
export function sourceLabel({ id, reference }: Source): string {
  if (id === OWN) return 'The author’s own judgement';
  const [, authors = '', year] = AUTHORS_AND_YEAR.exec(reference) ?? [];
  const names = [...authors.matchAll(SURNAME)].map(([, name = '']) => name);
  const [first] = names;
  if (year === undefined) return reference.split(/[.:;]/, 1)[0] ?? reference;
  if (first === undefined) return `${authors} ${year}`;
  const others = names.length > 2 || authors.includes('others');
  return `${others ? `${first} and others` : listed(names)} ${year}`;
}

/** Whether it was not checked against the source; of the author's own there is nothing to check. */
export function isFromMemory({ id, standing }: Source): boolean {
  return standing === 'memory' && id !== OWN;
}

export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

/** Every source the page names, for all that was on offer in the run, by reference. */
export function sourcesOf({ turns, scenario }: Playthrough): readonly Source[] {
  const offered = turns.flatMap((turn) => turn.offered);
  const ids = new Set([
    ...offered.flatMap(({ response }) => response.source),
    ...offered.flatMap(({ counts }) =>
      counts.moves.flatMap(({ written, as }) =>
        [written, as].flatMap((move) =>
          Object.hasOwn(scenario.judgement.moves, move)
            ? (scenario.judgement.moves[move]?.sources ?? [])
            : [],
        ),
      ),
    ),
  ]);
  return [...ids]
    .flatMap((id) => sourceOf(id, scenario) ?? [])
    .sort((a, b) => Number(a.id === OWN) - Number(b.id === OWN) || compare(a, b));
}

function compare(a: Source, b: Source): number {
  return a.reference < b.reference ? -1 : Number(a.reference > b.reference);
}
