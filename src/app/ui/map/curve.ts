/** A path's line as SVG: soft bends, as one walks them. */

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a bend keeps to its direction, as a part of the way to the next point. */
const HOLD = 0.42;

/** Through all points, which follow one another downward or upward; upright at both ends. */
export function curveThrough(points: readonly Point[]): string {
  return points
    .map((to, at) => {
      const from = points[at - 1];
      if (from === undefined) return `M${to.x} ${to.y}`;
      const hold = (to.y - from.y) * HOLD;
      const leaves = from.x + leanAt(points, at - 1) * hold;
      const comes = to.x - leanAt(points, at) * hold;
      return `C${tenth(leaves)} ${tenth(from.y + hold)} ${tenth(comes)} ${tenth(to.y - hold)} ${to.x} ${to.y}`;
    })
    .join('');
}

/**
 * How far sideways it goes for each px down: upright where it turns round and at its ends, else
 * the harmonic mean of what lies before and after, so that it never swings out past a point.
 */
function leanAt(points: readonly Point[], at: number): number {
  const [before, here, after] = [points[at - 1], points[at], points[at + 1]];
  if (before === undefined || here === undefined || after === undefined) return 0;
  const one = (here.x - before.x) / (here.y - before.y || 1);
  const other = (after.x - here.x) / (after.y - here.y || 1);
  return one * other <= 0 ? 0 : (2 * one * other) / (one + other);
}

/** The small loop of a way that leads back to where it began, on the side away from the label. */
export function loopAt({ x, y }: Point, label: 'left' | 'right'): string {
  const out = label === 'left' ? 1 : -1;
  return `M${x} ${y}c${out * 32} -28 ${out * 32} 28 0 0`;
}

/** A place in the middle of a line, and which way it leads there, for an arrow. */
export function middleOf(
  points: readonly Point[],
): (Point & { readonly degrees: number }) | undefined {
  const at = Math.max(1, Math.floor(points.length / 2));
  const [from, to] = [points[at - 1], points[at]];
  if (from === undefined || to === undefined) return undefined;
  // Half-way along such a bend it leans about half as much again as the straight line would.
  const degrees = (Math.atan2((to.y - from.y) / 1.5, to.x - from.x) * 180) / Math.PI;
  return {
    x: tenth((from.x + to.x) / 2),
    y: tenth((from.y + to.y) / 2),
    degrees: Math.round(degrees),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
