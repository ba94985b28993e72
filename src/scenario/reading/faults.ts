/** Gathers the faults of one file while it is read. */
import { CODES, type Code } from '../codes.ts';
import type { Diagnostic, Note, Range } from '../diagnostic.ts';
import { MOST } from '../limits.ts';
import { Nearest } from '../nearest.ts';

export class Faults {
  readonly file: string;
  readonly nearest = new Nearest();
  readonly #found: Diagnostic[] = [];
  #errors = 0;
  #full = false;

  constructor(file: string) {
    this.file = file;
  }

  add(code: Code, range: Range, message: string, notes: readonly Note[] = []): void {
    if (this.#full) return;
    if (this.#found.length >= MOST.faults) {
      this.#full = true;
      code = 'S035';
      message = `This file has more than ${MOST.faults} faults. Mend these first; the rest is not shown.`;
      notes = [];
    }
    const { severity } = CODES[code];
    if (severity === 'error') this.#errors += 1;
    this.#found.push({ code, severity, file: this.file, range, message, notes });
  }

  /** Whether nothing so far stops the file from being used. */
  get sound(): boolean {
    return this.#errors === 0;
  }

  /** Once true, nothing more is taken in and a long walk may stop. */
  get full(): boolean {
    return this.#full;
  }

  /** All faults, in the order of their places. */
  list(): readonly Diagnostic[] {
    return this.#found.toSorted((a, b) => a.range.from - b.range.from || a.range.to - b.range.to);
  }

  /** "; did you mean `x`?" when something near is known, else an empty text. */
  didYouMean(written: string, known: Iterable<string>): string {
    const near = this.nearest.to(written, known);
    return near === undefined ? '' : `; did you mean \`${near}\`?`;
  }
}
