/** Tables that a spreadsheet reads as they are, and never as formulas. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvOf } from '../../src/course/csv.ts';
import { groupOf } from '../../src/course/group.ts';
import { momentsTable, whoTable } from '../../src/course/group-tables.ts';
import { ASSIGNMENT, checked, cohort, handInOf, times } from './cohort.ts';

/** A reader of RFC 4180, as strict as a spreadsheet is lax. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let at = 1; at < csv.length; at = cell.lastIndex) {
    const found = cell.exec(csv);
    if (found === null) throw new Error(`no cell at ${at}`);
    row.push((found[1] ?? found[2] ?? '').replaceAll('""', '"'));
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const plain = (text: string) => text;

describe('CSV', () => {
  it('reads back as it was written', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['Name', 'Count'],
      ['O’Neill, "Bo"', 3],
      ['two\nlines', 0],
      ['', 12],
    ];
    expect(cellsOf(csvOf(rows))).toEqual(rows.map((row) => row.map(String)));
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tx',
    ' =1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '=cmd|’ /C calc’!A0',
    'Robin;=1+1',
    'Robin,=1+1',
    'Robin\t@x',
    'Robin\n=1',
    'Robin"=1',
  ])('makes %j harmless', (text) => {
    const [[found = ''] = []] = cellsOf(csvOf([[text]]));
    expect(found).not.toMatch(/(?:^|[,;\t\r\n"])\s*[=+\-@＝＋－＠]/);
    expect(found).not.toMatch(/^[\t\r]/);
    expect(found.replaceAll("'", '')).toBe(text);
  });

  it('leaves ordinary words as they are', () => {
    const words = ['I – well – don’t know.', 'half-past', 'a = b', 'me@home', '“And then?”'];
    expect(cellsOf(csvOf([words]))).toEqual([words]);
  });

  it('no cell of any text is a formula, and every row keeps its cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), {
          minLength: 1,
        }),
        (rows) => {
          const read = cellsOf(csvOf(rows));
          expect(read.map((row) => row.length)).toEqual(rows.map(() => 2));
          for (const cell of read.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠]/);
        },
      ),
      { seed: 24, numRuns: 500 },
    );
  });
});

describe('the tables of a group', () => {
  it('say who has done what, endings in words, and nothing else beside a name', () => {
    const handedIn = [
      checked(handInOf(1, '=HYPERLINK("x")', 'see see see', 'see')),
      checked({ ...handInOf(2, 'Sam', ''), runs: [] }),
    ];
    const rows = cellsOf(csvOf(whoTable(ASSIGNMENT, groupOf(ASSIGNMENT, handedIn), plain)));
    expect(rows).toEqual([
      ['Name', 'Scenario', 'Attempts', 'Endings'],
      ['\'=HYPERLINK("x")', 'Small', '2', '1: repaired\n2: as far as turn 1'],
      ['Sam', 'small', '0', ''],
    ]);
  });

  it('say of each moment who chose what, first and last attempts, without a name', () => {
    const handedIn = cohort(...times(5, ['see see see', 'why after']), ['step']);
    const table = momentsTable(groupOf(ASSIGNMENT, handedIn), plain);
    expect(table).toContainEqual([
      'Small',
      'first',
      'You were late.',
      'That left you waiting.',
      'first',
      6,
      6,
      5,
    ]);
    expect(table).toContainEqual([
      'Small',
      'second',
      'The bus.',
      'I am explaining myself.',
      'last',
      5,
      5,
      5,
    ]);
    expect(JSON.stringify(table)).not.toContain('Person');
  });

  it('do not break a small group down', () => {
    const table = momentsTable(groupOf(ASSIGNMENT, cohort(...times(4, ['see']))), plain);
    expect(table.slice(1)).toEqual([
      ['Small', '', '', '', 'not told: fewer than five persons', '', '', ''],
    ]);
  });

  it('have as many cells in each row as there are headings', () => {
    const group = groupOf(ASSIGNMENT, cohort(...times(6, ['see', 'why'])));
    const table = [
      ...momentsTable(group, plain),
      ...momentsTable({ ...group, scenarios: [] }, plain),
    ];
    expect(table.length).toBeGreaterThan(8);
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
  });
});
