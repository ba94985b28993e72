/** The ground a map is drawn on: contour lines of a valley that exists nowhere, and means nothing. */

import { lotOf } from './lot.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance between two heights that are looked at, in px, and between two lines. */
const CELL = 24;
const LINES = [0.16, 0.3, 0.44, 0.58, 0.72, 0.86];

/** A line of fewer points is a speck. */
const SHORTEST = 10;

/** One SVG path; the same for the same scenario and size. */
export function contours({ width, height }: Size, scenario: string): string {
  const heightAt = hills(scenario, width);
  const columns = Math.ceil(width / CELL) + 1;
  const rows = Math.ceil(height / CELL) + 1;
  const grid = Array.from({ length: (columns + 1) * (rows + 1) }, (_, at) =>
    heightAt((at % (columns + 1)) * CELL, Math.floor(at / (columns + 1)) * CELL),
  );
  const at = (column: number, row: number) => grid[row * (columns + 1) + column] ?? 0;
  return LINES.map((level) =>
    smooth(joined(crossings(at, columns, rows, level)).filter(({ length }) => length > SHORTEST)),
  ).join('');
}

/** Heights 0–1: low along the middle, where the way is, and rising to both sides in waves. */
function hills(scenario: string, width: number): (x: number, y: number) => number {
  const phase = (wave: number) => (lotOf(`${scenario}/${wave}`) / 2 ** 32) * Math.PI * 2;
  const waves = [
    { across: 0.0043, down: 0.0071, deep: 1, at: phase(1) },
    { across: -0.0102, down: 0.0049, deep: 0.7, at: phase(2) },
    { across: 0.0128, down: 0.0135, deep: 0.42, at: phase(3) },
    { across: 0.0061, down: -0.0213, deep: 0.26, at: phase(4) },
  ];
  return (x, y) => {
    const winding = Math.sin(y * 0.006 + phase(5)) * 40;
    const side = Math.hypot(x - width / 2 - winding, 90) / Math.hypot(Math.max(220, width / 2), 90);
    const wave = waves.reduce(
      (sum, { across, down, deep, at }) => sum + deep * Math.sin(x * across + y * down + at),
      0,
    );
    return 0.62 * side + 0.38 * (0.5 + wave / 4.8);
  };
}

type Crossing = readonly [from: string, to: string];
type At = (column: number, row: number) => number;

/** Where a level runs through each cell: from one of its edges to another (marching squares). */
function crossings(at: At, columns: number, rows: number, level: number): readonly Crossing[] {
  const found: Crossing[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ] as const;
      const edges = corners.flatMap((corner, side) => {
        const next = corners[(side + 1) % 4] ?? corner;
        const [a, b] = [at(corner[0], corner[1]), at(next[0], next[1])];
        if (a < level === b < level) return [];
        const part = (level - a) / (b - a);
        const x = (corner[0] + (next[0] - corner[0]) * part) * CELL;
        const y = (corner[1] + (next[1] - corner[1]) * part) * CELL;
        return [`${x.toFixed(1)} ${y.toFixed(1)}`];
      });
      for (let edge = 0; edge + 1 < edges.length; edge += 2) {
        found.push([edges[edge] ?? '', edges[edge + 1] ?? '']);
      }
    }
  }
  return found;
}

/** Crossings that meet, as lines. */
function joined(pieces: readonly Crossing[]): readonly (readonly string[])[] {
  const meeting = new Map<string, number[]>();
  for (const [index, ends] of pieces.entries()) {
    for (const end of ends) meeting.set(end, [...(meeting.get(end) ?? []), index]);
  }
  const used = new Set<number>();
  const follow = (from: string): string[] => {
    const line: string[] = [];
    let here = from;
    for (;;) {
      const next = meeting.get(here)?.find((index) => !used.has(index));
      const piece = next === undefined ? undefined : pieces[next];
      if (next === undefined || piece === undefined) return line;
      used.add(next);
      here = piece[0] === here ? piece[1] : piece[0];
      line.push(here);
    }
  };
  const lines: (readonly string[])[] = [];
  for (const [index, [start, end]] of pieces.entries()) {
    if (used.has(index)) continue;
    used.add(index);
    lines.push([...follow(start).reverse(), start, end, ...follow(end)]);
  }
  return lines;
}

/** Lines as one path, rounded through the middles of their pieces. */
function smooth(lines: readonly (readonly string[])[]): string {
  return lines
    .map((line) =>
      line
        .map((point, at) => {
          if (at === 0) return `M${point}`;
          const next = line[at + 1];
          return next === undefined ? `L${point}` : `Q${point} ${between(point, next)}`;
        })
        .join(''),
    )
    .join('');
}

function between(one: string, other: string): string {
  const [ax = 0, ay = 0] = one.split(' ').map(Number);
  const [bx = 0, by = 0] = other.split(' ').map(Number);
  return `${((ax + bx) / 2).toFixed(1)} ${((ay + by) / 2).toFixed(1)}`;
}
