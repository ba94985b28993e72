/** The middle of several runs, and how far they lay apart. */

export interface Measured {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function measuredOf(figures: readonly number[]): Measured {
  return { median: medianOf(figures), least: Math.min(...figures), most: Math.max(...figures) };
}

export function medianOf(figures: readonly number[]): number {
  const inOrder = [...figures].sort((a, b) => a - b);
  const middle = inOrder.length >> 1;
  const [high = Number.NaN, low = Number.NaN] = [inOrder[middle], inOrder[middle - 1]];
  return inOrder.length % 2 === 1 ? high : (high + low) / 2;
}
