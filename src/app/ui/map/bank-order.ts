/**
 * Orders what lies beside one another in each row: places on the two banks, the paths that only
 * pass between them. So a label, which stands outward of its place, has no path across it.
 */
import type { Graph, GraphLabel, NodeLabel } from '@dagrejs/dagre';

export type Side = 'left' | 'right';
type Rows = Graph<GraphLabel, NodeLabel>;

/** What dagre's `customOrder` asks for; tells of each place which bank it came to. */
export function bankOrder(
  settle: (place: string, side: Side) => void,
): (graph: Rows, order: (graph: Rows) => void) => void {
  return (graph, order) => {
    order(graph);
    let last: Side = 'right';
    for (const row of rowsIn(graph)) {
      const places = row.filter((id) => graph.node(id).dummy === undefined);
      const passing = row.filter((id) => graph.node(id).dummy !== undefined);
      const [first, second] = places;
      if (first === undefined) continue;
      if (second === undefined) {
        last = sideOf(row.indexOf(first), passing.length, last);
        settle(first, last);
      } else {
        settle(first, 'left');
        settle(second, 'right');
      }
      const left = second !== undefined || last === 'left' ? [first] : [];
      const right = second !== undefined ? [second] : left.length > 0 ? [] : [first];
      for (const [at, id] of [...left, ...passing, ...right].entries()) graph.node(id).order = at;
    }
  };
}

/** A lone place takes the nearer bank; in the middle it changes banks, and the way winds. */
function sideOf(at: number, passing: number, last: Side): Side {
  const middle = passing / 2;
  if (at === middle) return last === 'left' ? 'right' : 'left';
  return at < middle ? 'left' : 'right';
}

function rowsIn(graph: Rows): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const id of graph.nodes()) {
    const { rank = 0 } = graph.node(id);
    rows[rank] = [...(rows[rank] ?? []), id];
  }
  const order = (id: string) => graph.node(id).order ?? 0;
  return Array.from(rows, (row) => [...(row ?? [])].sort((a, b) => order(a) - order(b)));
}
