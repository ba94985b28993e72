/** The page of the scenarios, as Markdown: what can be played, and what of the rubric it touches. */
import { SETTING_WORDS } from '../src/app/library/words.ts';
import { OUTCOME_WORDS } from '../src/course/outcome-words.ts';
import type { Rubric, Term } from '../src/scenario/rubric.ts';
import type { ClientLine, Response } from '../src/scenario/scenario.ts';
import type { CompiledScenario } from '../src/simulation/tables.ts';
import type { Situation } from './situations.ts';

/** The whole page. Throws when a scenario plays no situation, or a situation has no scenario. */
export function scenariosInMarkdown(
  library: readonly CompiledScenario[],
  situations: readonly Situation[],
  rubric: Rubric,
): string {
  const rows = situations.map((situation) => ({ situation, tables: named(library, situation) }));
  const left = library.filter((tables) => !rows.some((row) => row.tables === tables));
  if (left.length > 0)
    throw new Error(`No situation is played by ${left.map(({ card }) => card.id).join(', ')}.`);
  return [
    '<!-- Written by `npm run scenarios` from the files beside it and scripts/situations.ts. Change those. -->',
    '# The scenarios',
    `${library.length} of the 24 situations the library is meant to cover can be played. Every client is made up; nobody’s work with anybody stands behind them. All keys are their authors’ and provisional: no panel has rated them. How a file is written is in [LANGUAGE.md](../docs/LANGUAGE.md), what the moves are in [moves.md](../docs/moves.md).`,
    '## What can be played',
    table(
      ['situation', 'scenario', 'client', 'kind', 'skill', 'level', 'setting'],
      rows.map(({ situation, tables: { card, skill } }) => [
        situation.what,
        `[${card.title}](${card.id}.yaml)`,
        card.client.name,
        card.rupture,
        skill.name,
        card.level,
        SETTING_WORDS[card.setting],
      ]),
    ),
    '## How they can end',
    table(
      ['scenario', 'moments', 'endings'],
      rows.map(({ tables: { card, moments, endings } }) => [
        card.title,
        String(Object.keys(moments).length),
        Object.values(endings)
          .map(({ outcome }) => OUTCOME_WORDS[outcome])
          .join(' · '),
      ]),
    ),
    '## Which markers of a rupture are named on client lines',
    byTerm(
      rubric.markers,
      library,
      (tables, { id }) => linesOf(tables).filter(({ markers }) => markers.includes(id)).length,
    ),
    '## How often each move is on offer',
    'Options that name the move, whatever it would count as when it is taken. A twin is seldom written by itself: it is what a repair move counts as at the wrong moment.',
    byTerm(
      Object.entries(rubric.judgement.moves).map(([id, { name }]) => ({ id, name })),
      library,
      (tables, { id }) => responsesOf(tables).filter((one) => names(one, id)).length,
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function named(library: readonly CompiledScenario[], { scenario }: Situation): CompiledScenario {
  const found = library.find(({ card }) => card.id === scenario);
  if (found === undefined) throw new Error(`A situation names ${scenario}, which is not there.`);
  return found;
}

/** For each term how often it occurs, in how many scenarios; those that occur nowhere say so. */
function byTerm(
  terms: readonly Pick<Term, 'id' | 'name'>[],
  library: readonly CompiledScenario[],
  times: (tables: CompiledScenario, term: Pick<Term, 'id' | 'name'>) => number,
): string {
  return table(
    ['', 'times', 'scenarios'],
    terms.map((term) => {
      const each = library.map((tables) => times(tables, term));
      const sum = each.reduce((all, one) => all + one, 0);
      const within = each.filter((one) => one > 0).length;
      return [`${term.name} \`${term.id}\``, sum === 0 ? 'never' : String(sum), String(within)];
    }),
  );
}

function linesOf({ moments }: CompiledScenario): readonly ClientLine[] {
  return Object.values(moments).flatMap(({ client, responses }) => [
    ...client,
    ...responses.flatMap(({ reply }) => reply),
  ]);
}

function responsesOf({ moments }: CompiledScenario): readonly Response[] {
  return Object.values(moments).flatMap(({ responses }) => responses);
}

function names({ moves }: Response, move: string): boolean {
  return moves.some(({ are }) => are.includes(move));
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const inCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
