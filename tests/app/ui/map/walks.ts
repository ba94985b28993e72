/** Scenarios of nothing but places and ways, for what a map must bear. */

import type { Walkable } from '../../../../src/app/ui/map/terrain.ts';
import type { Condition } from '../../../../src/scenario/condition.ts';
import type { Response } from '../../../../src/scenario/scenario.ts';
import type { CompiledMoment } from '../../../../src/simulation/tables.ts';

const WHENEVER: Condition = [];

/** Moments by the ways out of each; whatever is no moment is an ending. */
export function walkable(ways: Readonly<Record<string, readonly string[]>>): Walkable {
  const ids = Object.keys(ways);
  const moments = ids.map((id): [string, CompiledMoment] => [
    id,
    {
      id,
      onEntry: [],
      client: [
        { when: WHENEVER, says: `This is what is said at ${id}, and more.`, cues: [], markers: [] },
      ],
      responses: (ways[id] ?? []).map((to, at) => response(`${id}-${at}`, to)),
    },
  ]);
  const ends = [...new Set(Object.values(ways).flat())].filter((id) => !ids.includes(id));
  return {
    opening: ids[0] ?? '',
    moments: Object.fromEntries(moments),
    endings: Object.fromEntries(
      ends.map((id) => [id, { id, outcome: 'attempted', text: `So it ends at ${id}, for now.` }]),
    ),
  };
}

function response(id: string, to: string): Response {
  return {
    id,
    when: WHENEVER,
    say: `Say ${id}.`,
    wait: false,
    moves: [],
    meets: [],
    sets: [],
    effects: {},
    source: [],
    reply: [],
    // Two ways to the same place, as conditions make them.
    then: [
      { when: WHENEVER, to },
      { when: WHENEVER, to },
    ],
  };
}
