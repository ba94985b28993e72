/** Moves that later turns ask after: how many there may be, and whether they can count here. */
import { MOST } from '../limits.ts';
import type { Faults } from '../reading/faults.ts';
import type { PlayMove, Rubric } from '../rubric.ts';
import type { Name } from '../shape/shape.ts';
import type { WrittenResponse } from '../written/moment-shape.ts';
import type { WrittenScenario } from '../written/scenario-shape.ts';
import { conditionsOf } from './conditions-of.ts';
import type { KnownNames } from './known-names.ts';
import { meant } from './resolve.ts';

export function checkTracked(
  written: WrittenScenario,
  names: KnownNames,
  rubric: Rubric,
  faults: Faults,
): void {
  const here = movesHere(written, names, rubric, faults);
  const tracked = new Map<string, Name['at']>();
  for (const { tests } of conditionsOf(written))
    for (const test of tests) {
      if (test.kind !== 'after' && test.kind !== 'not-after') continue;
      for (const { id, at } of test.names) {
        if (here.has(id)) tracked.set(id, tracked.get(id) ?? at);
        else if (names.moves.has(id)) {
          const message = `No response here can count as \`${id}\`, so asking after it changes nothing.`;
          faults.add('R033', at, message);
        }
      }
    }
  const byRubric = [...here.values()].flatMap(readBy).filter((id) => here.has(id));
  const all = new Set([...byRubric, ...tracked.keys()]);
  if (all.size <= MOST.trackedMoves) return;
  const list = [...all]
    .sort()
    .map((id) => `\`${id}\``)
    .join(', ');
  const message = `At most ${MOST.trackedMoves} moves can be remembered through a run, and here ${all.size} are asked after: ${list}. Ask after fewer, or use fewer moves whose needs do.`;
  faults.add('R017', [...tracked.values()].at(-1) ?? written.moments.at, message);
}

/** The moves some response can count as, twins included. */
function movesHere(
  written: WrittenScenario,
  names: KnownNames,
  rubric: Rubric,
  faults: Faults,
): ReadonlyMap<string, PlayMove> {
  const here = new Map<string, PlayMove>();
  const use = (id: string | undefined) => {
    const known = id === undefined ? '' : meant(id, names.moves, faults);
    const move = known === '' ? undefined : rubric.play.moves[known];
    if (move === undefined || here.has(move.id)) return;
    here.set(move.id, move);
    use(move.twin);
  };
  for (const { value } of written.moments.entries)
    for (const response of value.responses.entries) namesOfMoves(response.value).forEach(use);
  return here;
}

/** The moves a response is written as, in all its variants. */
export function namesOfMoves({ moves }: WrittenResponse): readonly string[] {
  return moves.flatMap((entry) => ('id' in entry ? [entry.id] : entry.are.map(({ id }) => id)));
}

/** The moves that a move's needs and effects ask after. */
function readBy({ needs, effects }: PlayMove): readonly string[] {
  return [...needs, ...effects.map(({ when }) => when)].flat().flatMap((test) => {
    if (test.kind === 'after') return test.anyOf;
    return test.kind === 'not-after' ? test.noneOf : [];
  });
}
