/** The page of the reviews, as Markdown: who can guess how much, what was set aside, what is covered. */

import { markersIn, movesIn } from '../src/review/coverage.ts';
import { correlation, lengthAndWorth } from '../src/review/give-aways/length-tells.ts';
import { MOST_GAIN, MOST_GAIN_OVER_ALL } from '../src/review/players/players.ts';
import { playerTable } from '../src/review/players/table.ts';
import type { Review } from '../src/review/review.ts';
import type { Rubric } from '../src/scenario/rubric.ts';

/** The whole page, of reviews in the order they are to be told. */
export function reviewInMarkdown(reviews: readonly Review[], rubric: Rubric): string {
  const visits = reviews.map(({ seen }) => seen);
  return `${[
    '<!-- Written by `npm run review` from what is in scenarios/. Change that. -->',
    '# What the review says of the library',
    'Each scenario is looked through in all of its states, as [WRITING.md](WRITING.md) tells. No figure here says anything of a trainee.',
    '## Players who see only the wording',
    `Each always takes one kind of option, and knows nothing of what the client said but its words. 0 is picking at random, 1 the best that could be had. None is to get above ${MOST_GAIN.toFixed(2)} on a scenario, or above ${MOST_GAIN_OVER_ALL.toFixed(2)} over all; what does is in bold.`,
    visits.map(({ tables }, index) => `${index + 1}. \`${tables.card.id}\``).join('\n'),
    players(reviews),
    '## Length against worth',
    `The correlation of how long an option is, beside the others of its moment, with what it is worth. At most 0.2 either way for a scenario, and 0.1 over the library: there it is **${twoPlaces(correlation(visits.flatMap(lengthAndWorth)))}**.`,
    table(
      ['scenario', 'options', 'r'],
      visits.map((seen) => {
        const pairs = lengthAndWorth(seen);
        return [`\`${seen.tables.card.id}\``, `${pairs.length}`, twoPlaces(correlation(pairs))];
      }),
    ),
    '## What was set aside, and why',
    'Warnings that stand, and that the author of the scenario has set aside in its file.',
    setAsideIn(reviews),
    '## Markers',
    'What an observer would note in the client, and in which scenarios a line carries it.',
    table(
      ['marker', 'scenarios'],
      markersIn(visits, rubric).map(({ marker, scenarios }) => [
        `\`${marker}\``,
        scenarios.length === 0 ? '**none**' : `${scenarios.length}: ${scenarios.join(', ')}`,
      ]),
    ),
    '## Moves',
    'Options written with each move; how many of them count as it in a state that can be reached, and how many as its twin.',
    table(
      ['move', 'options', 'right somewhere', 'wrong somewhere'],
      movesIn(visits, rubric).map(({ move, options, right, wrong }) => [
        `\`${move}\``,
        `${options}`,
        `${right}`,
        wrong === undefined ? '' : `${wrong}`,
      ]),
    ),
  ].join('\n\n')}\n`;
}

function players(reviews: readonly Review[]): string {
  const ids = reviews.map(({ seen }) => seen.tables.card.id);
  return table(
    ['always takes', ...ids.map((_, index) => `${index + 1}`), 'all'],
    playerTable(reviews.map(({ seen }) => seen)).map(({ takes, scenarios, library }) => [
      takes,
      ...ids.map((id) => gain(scenarios[id] ?? 0, MOST_GAIN)),
      gain(library, MOST_GAIN_OVER_ALL),
    ]),
  );
}

function gain(value: number, most: number): string {
  return value > most ? `**${twoPlaces(value)}**` : twoPlaces(value);
}

/** Without a minus before nothing. */
const twoPlaces = (value: number): string =>
  Math.abs(value) < 0.005 ? '0.00' : value.toFixed(2).replace('-', '−');

function setAsideIn(reviews: readonly Review[]): string {
  const rows = reviews.flatMap(({ seen, setAside }) =>
    [...new Set(setAside.map(({ by }) => by))].map(({ rule, at, because }) => [
      `\`${seen.tables.card.id}\``,
      rule,
      `\`${at}\``,
      because,
    ]),
  );
  return rows.length === 0 ? 'Nothing.' : table(['scenario', 'rule', 'where', 'why'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
