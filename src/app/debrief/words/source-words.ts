/** Where a reason comes from: a short label for the margin, the whole reference for the end. */
import type { Source } from '../../../scenario/rubric.ts';
import type { Playthrough } from '../../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';
import { listed } from '../../ui/number-words.ts';

/** The source that is none: the author's own judgement, which nothing was remembered for. */
const OWN = 'own-experience';

/** “Safran, J. D. and Muran, J. C.”, then perhaps “and others” or “editors”, perhaps “(2000)”. */
const AUTHORS =
  /^((?:\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\. ?)+,? ?(?:and )?)+)(others)?[^(.]{0,10}(?:\((\d{4})\))?/u;
const SURNAME = /(\p{Lu}[\p{L}’'-]+), \p{Lu}\./gu;
const TITLE_AND_YEAR = /^([^().]+) \((\d{4})\)\./;

export function sourceOf(id: string, { judgement }: CompiledScenario): Source | undefined {
  return Object.hasOwn(judgement.sources, id) ? judgement.sources[id] : undefined;
}

/** “Rogers 1957”, “Eubanks and others 2015”; without authors, the reference's first words. */
export function sourceLabel({ id, reference }: Source): string {
  if (id === OWN) return 'The author’s own judgement';
  const [, authors, others, year = ''] = AUTHORS.exec(reference) ?? [];
  if (authors === undefined) {
    const [, title, published = ''] = TITLE_AND_YEAR.exec(reference) ?? [];
    return `${shortened(title ?? reference.split(/[.:;]/, 1)[0] ?? '')} ${published}`.trim();
  }
  const names = [...authors.matchAll(SURNAME)].map(([, name = '']) => name);
  const many = others !== undefined || names.length > 2;
  return `${many ? `${names[0]} and others` : listed(names)} ${year}`.trim();
}

/** A title's first words, to its colon or question mark, and no more than a line of them. */
function shortened(title: string): string {
  const [first = title] = title.split(/(?<=\?)|:/, 1);
  return first.length <= 60 ? first : `${first.slice(0, 60).replace(/ \S*$/, '')} …`;
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
