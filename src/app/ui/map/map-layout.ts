/** Where everything on a scenario's map lies: pure geometry, the same for the same scenario. */
import type { Point } from '@dagrejs/dagre';
import type { Side } from './bank-order.ts';
import { type LabelLine, type LabelRoom, LEADING, labelLines, widthOf } from './label.ts';
import { type Ordered, orderedRows } from './ordered-rows.ts';
import type { Path, Place, Terrain } from './terrain.ts';

export interface Measures extends LabelRoom {
  /** The map is at least so wide, in px, and where it can no wider. */
  readonly width: number;
  /** Whether each label has a line more, for how many came. */
  readonly counted: boolean;
  /** Between one row's labels and the next, in px. */
  readonly gap: number;
}

export interface PlacedPlace {
  readonly place: Place;
  /** The middle of its mark. */
  readonly x: number;
  readonly y: number;
  /** Where its label stands. */
  readonly side: Side;
  readonly lines: readonly LabelLine[];
  readonly label: Box;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedPath {
  readonly path: Path;
  /** From place to place as it is walked, past the middle of each row between. */
  readonly points: readonly Point[];
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly places: readonly PlacedPlace[];
  readonly paths: readonly PlacedPath[];
}

/** From a mark's middle to its label, in px. */
export const LABEL_OFF = 17;
const MARGIN = 3;
const HEAD = 22;
/** How far the paths may be drawn together before the map grows wider than its frame. */
const CLOSEST = 0.58;
/** How far the whole way winds, at most, in px. */
const WINDING = 46;

/** `ordered` is the same for every measure, and most of the work: hand it in where it is at hand. */
export function layoutOf(
  terrain: Terrain,
  measures: Measures,
  ordered: Ordered = orderedRows(terrain),
): MapLayout {
  const labels = new Map(terrain.places.map((place) => [place.id, labelOf(place, measures)]));
  const bands = bandsOf(ordered, labels, measures.gap);
  const widthAt = (closeness: number) => {
    const { places, paths } = laid(terrain, ordered, labels, bands, (x) => x * closeness);
    const { least, most } = extentOf(places, paths);
    return most - least;
  };
  let closeness = 1;
  while (closeness > CLOSEST && widthAt(closeness) > measures.width) closeness -= 0.05;
  const spare = Math.max(0, measures.width - widthAt(closeness));
  const winding = Math.min(WINDING, spare / 4);
  return framed(
    laid(
      terrain,
      ordered,
      labels,
      bands,
      (x, row) => x * closeness + winding * Math.sin(row * 0.7),
    ),
    bands,
    measures,
  );
}

interface Label {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
}

function labelOf(place: Place, measures: Measures): Label {
  const told = labelLines(place, measures);
  // The widest that can stand there, so that a count moves nothing.
  const lines: readonly LabelLine[] = measures.counted
    ? [...told, { text: 'fewer than five', voice: 'count' }]
    : told;
  const width = Math.max(0, ...lines.map(({ text, voice }) => widthOf(text, voice)));
  return { lines, width, height: lines.length * LEADING };
}

/** A row's own strip, as high as its labels. */
interface Band {
  readonly y: number;
  readonly half: number;
}

const LEAST_HALF = 13;

function bandsOf(
  { row }: Ordered,
  labels: ReadonlyMap<string, Label>,
  gap: number,
): readonly Band[] {
  const halves: number[] = [];
  for (const [id, { height }] of labels) {
    halves[row(id)] = Math.max(halves[row(id)] ?? LEAST_HALF, height / 2);
  }
  let foot = HEAD - gap;
  return Array.from(halves, (half = LEAST_HALF) => {
    const y = foot + gap + half;
    foot = y + half;
    return { y, half };
  });
}

type Laid = Pick<MapLayout, 'places' | 'paths'>;

function laid(
  { places, paths }: Terrain,
  ordered: Ordered,
  labels: ReadonlyMap<string, Label>,
  bands: readonly Band[],
  xAt: (x: number, row: number) => number,
): Laid {
  const bandOf = (id: string) => bands[ordered.row(id)] ?? { y: 0, half: 0 };
  const pointOf = (id: string): Point => ({
    x: xAt(ordered.x(id), ordered.row(id)),
    y: bandOf(id).y,
  });
  return {
    places: places.map((place): PlacedPlace => {
      const { x, y } = pointOf(place.id);
      const side = ordered.side(place.id);
      const { lines, width, height } = labels.get(place.id) ?? { lines: [], width: 0, height: 0 };
      const left = side === 'left' ? x - LABEL_OFF - width : x + LABEL_OFF;
      return { place, x, y, side, lines, label: { left, top: y - height / 2, width, height } };
    }),
    paths: paths.map((path): PlacedPath => {
      const [upper, lower] = path.back ? [path.to, path.from] : [path.from, path.to];
      const start = pointOf(upper);
      const end = pointOf(lower);
      const passing = ordered
        .passing(path)
        .map(({ x, row }): Point => ({ x: xAt(x, row), y: bands[row]?.y ?? 0 }));
      // Past its own label a path goes straight, and bends beneath it.
      const outward = (id: string, from: Point, to: Point | undefined) =>
        to !== undefined && (ordered.side(id) === 'left' ? to.x < from.x - 9 : to.x > from.x + 9);
      const leaving = outward(upper, start, passing[0] ?? end)
        ? [{ x: start.x, y: start.y + bandOf(upper).half }]
        : [];
      const coming = outward(lower, end, passing.at(-1) ?? start)
        ? [{ x: end.x, y: end.y - bandOf(lower).half }]
        : [];
      const points = [start, ...leaving, ...passing, ...coming, end];
      return { path, points: path.back ? points.reverse() : points };
    }),
  };
}

function extentOf(
  places: readonly PlacedPlace[],
  paths: readonly PlacedPath[],
): { readonly least: number; readonly most: number } {
  const xs = [
    ...places.flatMap(({ x, label }) => [x - 14, x + 14, label.left, label.left + label.width]),
    ...paths.flatMap(({ points }) => points.flatMap(({ x }) => [x - 5, x + 5])),
  ];
  return {
    least: xs.reduce((a, b) => Math.min(a, b), 0) - MARGIN,
    most: xs.reduce((a, b) => Math.max(a, b), 0) + MARGIN,
  };
}

/** Moved so that it stands in the middle, and rounded to tenths. */
function framed({ places, paths }: Laid, bands: readonly Band[], { width }: Measures): MapLayout {
  const { least, most } = extentOf(places, paths);
  const whole = Math.ceil(Math.max(width, most - least));
  const dx = (whole - (most - least)) / 2 - least;
  const last = bands.at(-1);
  return {
    width: whole,
    height: Math.ceil((last === undefined ? 0 : last.y + last.half) + HEAD),
    places: places.map((one) => ({
      ...one,
      x: tenth(one.x + dx),
      y: tenth(one.y),
      label: { ...one.label, left: tenth(one.label.left + dx), top: tenth(one.label.top) },
    })),
    paths: paths.map(({ path, points }) => ({
      path,
      points: points.map(({ x, y }) => ({ x: tenth(x + dx), y: tenth(y) })),
    })),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Its places from the top to the foot, and from left to right in each row. */
export function inReadingOrder(places: readonly PlacedPlace[]): readonly PlacedPlace[] {
  return [...places].sort((a, b) => a.y - b.y || a.x - b.x);
}
