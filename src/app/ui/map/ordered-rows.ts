/** Rows of a map with what lies beside what in each, found by dagre so that few paths cross. */
import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import { bankOrder, type Side } from './bank-order.ts';
import { drawnTogether, type Slot } from './drawn-together.ts';
import { rowsOf } from './rows.ts';
import type { Path, Terrain } from './terrain.ts';

export interface Ordered {
  /** 0 at the top. */
  readonly row: (place: string) => number;
  /** The middle of its mark, in px from the map's middle. */
  readonly x: (place: string) => number;
  /** The bank it is on. */
  readonly side: (place: string) => Side;
  /** Where a path crosses the rows between its two places, from the upper to the lower. */
  readonly passing: (path: Path) => readonly Crossing[];
}

interface Crossing {
  readonly x: number;
  readonly row: number;
}

/** Half the room of a mark, and of a path that passes it, in px. */
const MARK = 22;
const LANE = 6.5;

export function orderedRows(terrain: Terrain): Ordered {
  const rows = rowsOf(terrain);
  const row = (place: string) => rows.get(place) ?? 0;
  const sides = new Map<string, Side>();
  const graph = graphOf(terrain, row);
  layout(graph, { customOrder: bankOrder((place, side) => sides.set(place, side)) });
  const xs = drawnTogether(slotsOf(terrain, row, graph));
  return {
    row,
    x: (place) => xs.get(place) ?? 0,
    side: (place) => sides.get(place) ?? 'right',
    passing: (path) =>
      rowsBetween(path, row).map((at) => ({ x: xs.get(crossing(path, at)) ?? 0, row: at })),
  };
}

type Row = (place: string) => number;
type Drawn = Graph<GraphLabel, NodeLabel>;

/**
 * With every edge as long as its rows are apart dagre can put no place in another row, so the
 * quickest of its ways to find rows will do.
 */
function graphOf({ opening, places, paths }: Terrain, row: Row): Drawn {
  const graph: Drawn = new Graph({ multigraph: true });
  graph.setGraph({ nodesep: MARK * 2, edgesep: LANE * 2, ranksep: MARK, ranker: 'tight-tree' });
  for (const { id } of places) graph.setNode(id, { width: MARK, height: MARK });
  for (const path of paths) {
    if (path.from === path.to) continue;
    const [upper, lower] = endsOf(path);
    graph.setEdge(upper, lower, edge(row(lower) - row(upper)), path.key);
  }
  for (const { id } of places) {
    // What nothing leads to keeps its row all the same.
    const led = (graph.inEdges(id) ?? []).length > 0;
    if (id !== opening && !led) graph.setEdge(opening, id, edge(row(id), 0), 'row');
  }
  return graph;
}

const edge = (minlen: number, weight = 1) => ({ minlen, weight, width: 0, height: 0 });

/** Each row's places and passing paths, in the order dagre found. */
function slotsOf({ places, paths }: Terrain, row: Row, graph: Drawn): readonly (readonly Slot[])[] {
  const found: { readonly slot: Slot; readonly x: number }[][] = [];
  const add = (at: number, slot: Slot, x: number) => {
    found[at] = [...(found[at] ?? []), { slot, x }];
  };
  const joined = new Map(places.map(({ id }) => [id, [] as string[]]));
  for (const path of paths.filter(({ from, to }) => from !== to)) {
    const [upper, lower] = endsOf(path);
    const between = rowsBetween(path, row);
    const chain = [upper, ...between.map((at) => crossing(path, at)), lower];
    const { points = [] }: EdgeLabel = graph.edge(upper, lower, path.key);
    for (const [index, at] of between.entries()) {
      const ends = [chain[index], chain[index + 2]].filter((key) => key !== undefined);
      // dagre gives a point for each end, each row, and each space between two rows.
      const { x = 0 } = points[2 * index + 2] ?? {};
      add(at, { key: crossing(path, at), half: LANE, joined: ends }, x);
    }
    joined.get(upper)?.push(chain[1] ?? lower);
    joined.get(lower)?.push(chain.at(-2) ?? upper);
  }
  for (const { id } of places) {
    add(row(id), { key: id, half: MARK, joined: joined.get(id) ?? [] }, graph.node(id).x ?? 0);
  }
  return Array.from(found, (slots = []) => slots.sort((a, b) => a.x - b.x).map(({ slot }) => slot));
}

function rowsBetween(path: Path, row: Row): readonly number[] {
  const [upper, lower] = endsOf(path);
  const count = Math.max(0, row(lower) - row(upper) - 1);
  return Array.from({ length: count }, (_, at) => row(upper) + at + 1);
}

const crossing = ({ key }: Path, row: number): string => `${key} ${row}`;

function endsOf({ from, to, back }: Path): readonly [upper: string, lower: string] {
  return back ? [to, from] : [from, to];
}
