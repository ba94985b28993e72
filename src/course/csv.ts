/**
 * Tables as CSV (RFC 4180) for spreadsheets: UTF-8 with its mark, so that they read it as such,
 * and nothing in a cell can be taken for a formula.
 */

export type Cell = string | number;

/** One line a row, the first of them the headings. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function cell(value: Cell): string {
  return typeof value === 'number' ? String(value) : `"${harmless(value).replaceAll('"', '""')}"`;
}

/**
 * What a spreadsheet takes for a formula begins with one of these, the full-width ones included;
 * an apostrophe before it makes it text. Where a list separator other than the comma is set, a
 * cell may be parted further, so it holds after those too.
 */
const FORMULA = /(^|[\t\r\n,;|"])(\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

function harmless(text: string): string {
  const guarded = text.replace(FORMULA, "$1$2'");
  return /^[\t\r]/.test(guarded) ? `'${guarded}` : guarded;
}
