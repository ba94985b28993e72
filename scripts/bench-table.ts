/** Figures beside their aims, as a table for the terminal or for docs/FIGURES.md. */
import type { Measured } from './bench-spread.ts';

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly measured: Measured;
  readonly aim?: { readonly atMost: number } | { readonly atLeast: number };
  /** The same of somebody else's program, measured in the same run. */
  readonly peer?: Measured;
}

const HEAD = ['what', 'median', 'least – most', 'aim', ''] as const;

/** Columns of one width, for reading in a terminal; three more when there is a peer by a name. */
export function asText(figures: readonly Figure[], peer?: string): string {
  const lines = linesOf(figures, peer);
  const widths = (lines[0] ?? []).map((_, column) =>
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
export function asMarkdown(figures: readonly Figure[], peer?: string): string {
  const [head = [], ...rows] = linesOf(figures, peer);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|---|--:|--:|--:|---|${peer === undefined ? '' : '--:|--:|--:|'}`;
  return [row(head), rule, ...rows.map(row)].join('\n');
}

/** Whether a figure keeps its aim; one without an aim does. */
export function isMet({ aim, measured }: Figure): boolean {
  if (aim === undefined) return true;
  return 'atMost' in aim ? measured.median <= aim.atMost : measured.median >= aim.atLeast;
}

function linesOf(
  figures: readonly Figure[],
  peer: string | undefined,
): readonly (readonly string[])[] {
  if (peer === undefined) return [HEAD, ...figures.map(cellsOf)];
  return [
    [...HEAD, peer, 'least – most', `ours ÷ ${peer}`],
    ...figures.map((figure) => [...cellsOf(figure), ...peerCellsOf(figure)]),
  ];
}

function cellsOf(figure: Figure): readonly string[] {
  const { what, unit, measured, aim } = figure;
  return [
    what,
    `${inFigures(measured.median)} ${unit}`,
    spreadOf(measured),
    aimInWords(aim),
    verdict(figure),
  ];
}

function peerCellsOf({ unit, measured, peer }: Figure): readonly string[] {
  if (peer === undefined) return ['', '', ''];
  const ratio = inFigures(measured.median / peer.median);
  return [`${inFigures(peer.median)} ${unit}`, spreadOf(peer), ratio];
}

function spreadOf({ least, most }: Measured): string {
  return least === most ? '' : `${inFigures(least)} – ${inFigures(most)}`;
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
