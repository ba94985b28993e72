/** Where the client's lines run in their picture: pure geometry, without a scale to read off. */
import type { GaugeLine } from '../../scoring/report.ts';

export interface ChartLine {
  readonly gauge: string;
  /** Which of the five ways of drawing a line. */
  readonly kind: number;
  /** As an SVG path. */
  readonly path: string;
  /** Where its label stands, clear of the others. */
  readonly labelY: number;
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly ChartLine[];
  /** The opening, then each turn. */
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly labelX: number;
}

const HEIGHT = 236;
const TOP = 8;
const BOTTOM = 170;
const LEFT = 10;
const LABELS = 74;
/** Lines that lie on one another are drawn a little apart. */
const APART = 3;
const LABEL_HEIGHT = 17;

export function chartOf(gauges: readonly GaugeLine[], width: number): Chart {
  const count = gauges[0]?.values.length ?? 0;
  const right = width - LABELS;
  const step = count < 2 ? 0 : (right - LEFT) / (count - 1);
  const xs = Array.from({ length: count }, (_, place) => tenth(LEFT + step * place));
  const y = (value: number, line: number) =>
    tenth(BOTTOM - (value / 10) * (BOTTOM - TOP) + (line - (gauges.length - 1) / 2) * APART);
  const ends = gauges.map(({ values }, line) => y(values.at(-1) ?? 0, line));
  const labels = spreadOut(ends);
  const lines = gauges.map(({ gauge, values }, line) => ({
    gauge,
    kind: line,
    path: values
      .map((value, place) => `${place === 0 ? 'M' : 'L'}${xs[place] ?? LEFT} ${y(value, line)}`)
      .join(' '),
    labelY: labels[line] ?? TOP,
  }));
  return { width, height: HEIGHT, lines, xs, top: TOP, bottom: BOTTOM, labelX: right + 9 };
}

/** Moves labels apart until none covers another, as little as may be, and keeps their order. */
export function spreadOut(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((at, line) => ({ at, line })).sort((a, b) => a.at - b.at);
  const placed: number[] = [];
  let least = TOP - 6;
  for (const { at, line } of order) {
    const here = Math.max(at, least);
    placed[line] = here;
    least = here + LABEL_HEIGHT;
  }
  const over = least - LABEL_HEIGHT - BOTTOM;
  return over > 0 ? placed.map((at) => at - over) : placed;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
