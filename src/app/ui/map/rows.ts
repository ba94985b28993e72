/** Which row of the map each place is on: never more than two, so that each has a bank to itself. */
import type { Terrain } from './terrain.ts';

const MOST_IN_A_ROW = 2;

/** Row by place, 0 at the top. Every forward path leads down; endings stand beneath all moments. */
export function rowsOf({ opening, places, paths }: Terrain): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const taken: number[] = [];
  const moments = places.filter(({ kind }) => kind !== 'ending').map(({ id }) => id);
  const put = (id: string, least: number) => {
    let row = least;
    while ((taken[row] ?? 0) >= MOST_IN_A_ROW) row += 1;
    taken[row] = (taken[row] ?? 0) + 1;
    rows.set(id, row);
  };

  // The opening has its row to itself.
  rows.set(opening, 0);
  taken[0] = MOST_IN_A_ROW;
  const forward = paths.filter(({ back }) => !back);
  const waiting = moments.filter((id) => id !== opening);
  while (waiting.length > 0) {
    // Without back links there is always one that only settled places lead to.
    const next = waiting.findIndex((id) =>
      forward.every(({ from, to }) => to !== id || rows.has(from)),
    );
    const [id] = waiting.splice(Math.max(next, 0), 1);
    if (id === undefined) break;
    const before = forward.filter(({ to }) => to === id).map(({ from }) => rows.get(from) ?? 0);
    put(id, 1 + Math.max(0, ...before));
  }
  const foot = taken.length;
  for (const { id, kind } of places) if (kind === 'ending') put(id, foot);
  return rows;
}
