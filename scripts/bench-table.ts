/** Figures beside their aims, as a table for the terminal or for docs/FIGURES.md. */
import type { Measured } from './bench-spread.ts';

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly measured: Measured;
  readonly aim?: { readonly atMost: number } | { readonly atLeast: number };
}

const HEAD = ['what', 'median', 'least – most', 'aim', ''] as const;

/** Columns of one width, for reading in a terminal. */
export function asText(figures: readonly Figure[]): string {
  const lines = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 || column === 4
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A table in Markdown. */
export function asMarkdown(figures: readonly Figure[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(HEAD), '|---|--:|--:|--:|---|', ...figures.map((one) => row(cellsOf(one)))].join(
    '\n',
  );
}

/** Whether a figure keeps its aim; one without an aim does. */
export function isMet({ aim, measured }: Figure): boolean {
  if (aim === undefined) return true;
  return 'atMost' in aim ? measured.median <= aim.atMost : measured.median >= aim.atLeast;
}

function cellsOf(figure: Figure): readonly string[] {
  const { what, unit, measured, aim } = figure;
  const { median, least, most } = measured;
  const spread = least === most ? '' : `${inFigures(least)} – ${inFigures(most)}`;
  return [what, `${inFigures(median)} ${unit}`, spread, aimInWords(aim), verdict(figure)];
}

function aimInWords(aim: Figure['aim']): string {
  if (aim === undefined) return '';
  return 'atMost' in aim ? `≤ ${inFigures(aim.atMost)}` : `≥ ${inFigures(aim.atLeast)}`;
}

function verdict(figure: Figure): string {
  const { aim, measured } = figure;
  if (aim === undefined) return '';
  if (isMet(figure)) return 'met';
  const high = 'atMost' in aim;
  const times = measured.median / (high ? aim.atMost : aim.atLeast);
  if (times >= 2) return `missed: ${inFigures(times)} times the aim`;
  return `missed: ${high ? 'over' : 'short'} by ${Math.ceil(Math.abs(times - 1) * 100)} %`;
}

/** Three figures that count, thousands parted. */
function inFigures(value: number): string {
  return value.toLocaleString('en-GB', { maximumSignificantDigits: 3 });
}
