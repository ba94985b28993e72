/** Draws what stands in rows together: paths as straight as may be, and no more room than is needed. */

export interface Slot {
  readonly key: string;
  /** Room it needs to each side of its middle, in px. */
  readonly half: number;
  /** Keys of what it is joined to in other rows. */
  readonly joined: readonly string[];
}

const ROUNDS = 80;
/** How strongly everything leans to the middle, against what it is joined to. */
const TO_THE_MIDDLE = 0.06;

/** The middle of each, in px from the map's middle; the order in each row stays as it is. */
export function drawnTogether(rows: readonly (readonly Slot[])[]): ReadonlyMap<string, number> {
  const xs = new Map<string, number>();
  for (const row of rows)
    settle(
      row,
      row.map(() => 0),
      xs,
    );
  const [down, up] = [rows, [...rows].reverse()];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of round % 2 === 0 ? down : up) {
      const wanted = row.map(({ joined }) => {
        const sum = joined.reduce((total, key) => total + (xs.get(key) ?? 0), 0);
        return (sum / Math.max(joined.length, 1)) * (1 - TO_THE_MIDDLE);
      });
      settle(row, wanted, xs);
    }
  }
  return xs;
}

/** As near to where each wants to be as the room between them lets it (isotonic regression). */
function settle(row: readonly Slot[], wanted: readonly number[], xs: Map<string, number>): void {
  const offsets: number[] = [];
  let offset = 0;
  for (const [at, { half }] of row.entries()) {
    if (at > 0) offset += (row[at - 1]?.half ?? 0) + half;
    offsets.push(offset);
  }
  const blocks: { sum: number; count: number }[] = [];
  for (const [at, want] of wanted.entries()) {
    blocks.push({ sum: want - (offsets[at] ?? 0), count: 1 });
    for (;;) {
      const [before, last] = blocks.slice(-2);
      if (before === undefined || last === undefined) break;
      if (before.sum / before.count <= last.sum / last.count) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  const middles = blocks.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => sum / count),
  );
  for (const [at, { key }] of row.entries()) xs.set(key, (middles[at] ?? 0) + (offsets[at] ?? 0));
}
