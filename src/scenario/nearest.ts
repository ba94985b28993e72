/** "Did you mean …?": the known name that stands nearest to one that is not known. */

/** How many names are compared for one file at most, so that a hostile file cannot hold us up. */
const BUDGET = 400_000;

export class Nearest {
  #left = BUDGET;

  /** The nearest of `known`, or undefined when none is near enough to be meant. */
  to(written: string, known: Iterable<string>): string | undefined {
    const name = written.toLowerCase();
    let best: string | undefined;
    let least = Math.max(1, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
      if (this.#left <= 0 || name.length > 100) return best;
      this.#left -= 1;
      const steps = distance(name, candidate, least);
      if (steps >= least) continue;
      least = steps;
      best = candidate;
    }
    return best;
  }
}

/** Letters to add, drop, change or swap; `bound` as soon as it is sure to be no less. */
function distance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
      least = Math.min(least, steps);
    }
    if (least >= bound) return bound;
    before = above;
    above = row;
  }
  return Math.min(bound, above[b.length] ?? bound);
}
