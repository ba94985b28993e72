/** Wraps text for a terminal. */
import { cellsOf, printable } from './print/printable.ts';

const WIDTH = 78;

/**
 * The text with its lines broken before column 78, `first` before the first line and as many
 * spaces before the others. Paragraphs stay apart; `_emphasis_` stays as it is written.
 */
export function paragraphs(text: string, first = ''): string {
  const indent = ' '.repeat(cellsOf(first));
  const lines = printable(text.trim())
    .split(/\n\s*\n/)
    .flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...wrap(paragraph, indent)]);
  return lines.map((line, index) => (index === 0 ? first : line && indent) + line).join('\n');
}

function wrap(paragraph: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && cellsOf(indent) + cellsOf(longer) > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
