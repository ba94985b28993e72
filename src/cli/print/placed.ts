/** A fault with its lines and columns: what every printer prints. */
import type { Diagnostic, Range } from '../../scenario/diagnostic.ts';
import { locator } from '../../scenario/locate.ts';

/** All count from 1; the end is the first place behind the range. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface PlacedNote extends Partial<Span> {
  readonly message: string;
}

export interface Placed extends Span {
  readonly file: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly notes: readonly PlacedNote[];
}

/** Places the faults, file by file in the order the files were read, from top to bottom in each. */
export function place(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): readonly Placed[] {
  const files = [...new Set([...texts.keys(), ...diagnostics.map(({ file }) => file)])];
  return files.flatMap((file) => {
    const locate = locator(texts.get(file) ?? '');
    const span = ({ from, to }: Range): Span => {
      const [start, end] = [locate(from), locate(Math.max(from, to))];
      return { ...start, endLine: end.line, endColumn: end.column };
    };
    return diagnostics
      .filter((one) => one.file === file)
      .sort((a, b) => a.range.from - b.range.from)
      .map(({ code, severity, message, range, notes }) => ({
        file,
        ...span(range),
        code,
        severity,
        message,
        notes: notes.map((note) => ({
          message: note.message,
          ...(note.range ? span(note.range) : {}),
        })),
      }));
  });
}
