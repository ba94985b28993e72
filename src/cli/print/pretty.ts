/** Faults for a person at a terminal: where, what, the line it stands on, and a caret under it. */

import { type Paint, painter } from './paint.ts';
import type { Placed, PlacedNote, Span } from './placed.ts';
import { cellsOf, printable } from './printable.ts';

export function printPretty(
  faults: readonly Placed[],
  texts: ReadonlyMap<string, string>,
  colours: boolean,
): string {
  const paint = painter(colours);
  const linesOf = new Map<string, readonly string[]>();
  for (const { file } of faults) {
    if (!linesOf.has(file)) linesOf.set(file, (texts.get(file) ?? '').split(/\r\n?|\n/));
  }
  const told = faults.map((fault) => tell(fault, linesOf.get(fault.file) ?? [], paint));
  return `${[...told, summary(faults, texts.size)].join('\n\n')}\n`;
}

function tell(fault: Placed, lines: readonly string[], paint: Paint): string {
  const colour = fault.severity === 'error' ? paint.red : paint.yellow;
  const where = `${printable(fault.file)}:${fault.line}:${fault.column}`;
  return [
    `${paint.bold(where)} ${colour(`${fault.severity} ${fault.code}`)} ${printable(fault.message)}`,
    ...excerpt(fault, lines, colour, paint),
    ...fault.notes.flatMap((note) => tellNote(note, fault.file, lines, paint)),
  ].join('\n');
}

function tellNote(
  note: PlacedNote,
  file: string,
  lines: readonly string[],
  paint: Paint,
): readonly string[] {
  const { message, line, column, endLine, endColumn } = note;
  if (line === undefined || column === undefined) return [`  ${printable(message)}`];
  const span = { line, column, endLine: endLine ?? line, endColumn: endColumn ?? column };
  return [
    `  ${printable(file)}:${line}:${column} ${printable(message)}`,
    ...excerpt(span, lines, paint.dim, paint),
  ];
}

/** Cells of the source line that are shown at most; of a longer one, the part about the range. */
const WIDTH = 100;

function excerpt(
  { line, column, endLine, endColumn }: Span,
  lines: readonly string[],
  colour: (text: string) => string,
  paint: Paint,
): readonly string[] {
  const source = lines[line - 1];
  if (source === undefined) return [];
  const from = column - 1;
  const to = endLine === line ? endColumn - 1 : source.length;
  const start = from > WIDTH ? from - WIDTH / 2 : 0;
  const shown = shownAs(source.slice(start, start + WIDTH));
  const before = cellsOf(shownAs(source.slice(start, from)));
  const under = cellsOf(shownAs(source.slice(from, Math.min(to, start + WIDTH))));
  const number = String(line);
  const cut = start > 0 ? '…' : ' ';
  return [
    `  ${paint.dim(`${number} │`)}${cut}${shown}${source.length > start + WIDTH ? '…' : ''}`,
    `  ${paint.dim(`${' '.repeat(number.length)} │`)} ${' '.repeat(before)}${colour('^'.repeat(Math.max(1, under)))}`,
  ];
}

/** A tab takes one cell here, so that the caret stands where it should on any terminal. */
const shownAs = (source: string): string => printable(source).replaceAll('\t', ' ');

function summary(faults: readonly Placed[], files: number): string {
  const count = (severity: Placed['severity']): number =>
    faults.filter((fault) => fault.severity === severity).length;
  const read = `${files} ${files === 1 ? 'file' : 'files'} read`;
  if (faults.length === 0) return `No faults; ${read}.`;
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}; ${read}.`;
}

const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
