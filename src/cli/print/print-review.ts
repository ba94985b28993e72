/** A review for a person, for another program, or for a pull request. */
import { type PlayerRow, playerTable } from '../../review/players/table.ts';
import type { Review } from '../../review/review.ts';
import { paragraphs } from '../paragraphs.ts';
import { painter } from './paint.ts';
import { place } from './placed.ts';
import { type Faults, type Format, printFaults } from './print-faults.ts';
import { printable } from './printable.ts';

export function printReview(
  faults: Faults,
  reviews: readonly Review[],
  format: Format,
  colours: boolean,
): string {
  if (format === 'json') return `${JSON.stringify(told(faults, reviews), undefined, 2)}\n`;
  if (format === 'github') return printFaults(faults, format, colours);
  const title = painter(colours).bold;
  const setAside = setAsideInWords(faults, reviews);
  return [
    printFaults(faults, format, colours),
    ...(setAside.length === 0 ? [] : [`${title('Set aside')}\n${setAside.join('\n')}\n`]),
    ...(reviews.length === 0
      ? []
      : [`${title('Players who see only the wording')}\n${tableInWords(reviews)}\n`]),
  ].join('\n');
}

/** The shape is documented in docs/WRITING.md; it may gain fields and loses none. */
function told({ diagnostics, texts }: Faults, reviews: readonly Review[]) {
  return {
    faults: place(diagnostics, texts),
    setAside: reviews.flatMap(({ setAside }) =>
      setAside.flatMap(({ diagnostic, by }) =>
        place([diagnostic], texts).map((one) => ({ ...one, because: by.because })),
      ),
    ),
    players: playerTable(reviews.map(({ seen }) => seen)),
  };
}

function setAsideInWords({ texts }: Faults, reviews: readonly Review[]): readonly string[] {
  return reviews.flatMap(({ setAside }) =>
    setAside.flatMap(({ diagnostic, by }) =>
      place([diagnostic], texts).map(({ file, line, code, message }) =>
        [
          paragraphs(`${printable(file)}:${line} ${code} ${printable(message)}`, '  '),
          paragraphs(printable(by.because), '    because: '),
        ].join('\n'),
      ),
    ),
  );
}

/** A column is as wide as a gain; which scenario it is stands above the table by its letter. */
function tableInWords(reviews: readonly Review[]): string {
  const ids = reviews.map(({ seen }) => seen.tables.card.id);
  const rows = playerTable(reviews.map(({ seen }) => seen));
  const widest = Math.max(...rows.map(({ takes }) => takes.length));
  const several = ids.length > 1;
  const head = [...ids.map((_, index) => letterOf(index)), ...(several ? ['all'] : [])];
  return [
    '  0 is picking at random, 1 the best; * marks what is too much.',
    ...(several ? ids.map((id, index) => `  ${letterOf(index)} ${id}`) : []),
    `  ${' '.repeat(widest)}${head.map((one) => one.padStart(CELL)).join('')}`,
    ...rows.map((row) => rowInWords(row, ids, widest, several)),
  ].join('\n');
}

const CELL = 6;
const letterOf = (index: number): string => String.fromCodePoint(97 + (index % 26));

function rowInWords(
  { takes, scenarios, library, tooFar }: PlayerRow,
  ids: readonly string[],
  widest: number,
  several: boolean,
): string {
  const gains = [...ids.map((id) => scenarios[id] ?? 0), ...(several ? [library] : [])];
  const cells = gains.map((gain) => twoPlaces(gain).padStart(CELL)).join('');
  return `  ${takes.padEnd(widest)}${cells}${tooFar ? ' *' : ''}`;
}

/** Without a minus before nothing. */
const twoPlaces = (gain: number): string => (Math.abs(gain) < 0.005 ? '0.00' : gain.toFixed(2));
