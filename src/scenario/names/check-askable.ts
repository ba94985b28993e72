/** Questions about the moment itself that always have the same answer. */
import type { Faults } from '../reading/faults.ts';
import type { Rubric } from '../rubric.ts';
import type { WrittenCondition, WrittenTest } from '../shape/condition-shape.ts';
import type { Name } from '../shape/shape.ts';
import type { WrittenMoment, WrittenResponse } from '../written/moment-shape.ts';
import { namesOfMoves } from './check-tracked.ts';
import type { KnownNames } from './known-names.ts';
import { meant } from './resolve.ts';

interface Conditional {
  readonly when: WrittenCondition | undefined;
}

/** `counted` asks after what this response can count as, `cue` after what this moment shows. */
export function checkAskable(
  moment: WrittenMoment,
  names: KnownNames,
  rubric: Rubric,
  faults: Faults,
): void {
  const cues = moment.client.flatMap((line) => line.cues);
  const shown = new Set(cues.map(({ id }) => meant(id, names.cues, faults)));
  for (const { value: response } of moment.responses.entries) {
    const variants = response.moves.filter((entry) => 'are' in entry);
    const ways = 'id' in response.then ? [] : response.then;
    const after = [...response.reply, ...ways];
    const tests = testsOf([response, ...variants, ...after]);
    const counts = countsOf(response, names, rubric, faults);
    for (const test of tests) {
      if (test.kind === 'counted') neverIn(test.names, counts, names, faults);
      if (test.kind !== 'cue' && test.kind !== 'not-cue') continue;
      for (const { id, at } of test.names) {
        if (shown.has(id) || !names.cues.has(id)) continue;
        const message = `No line of this moment carries the cue \`${id}\`, so this always has the same answer. Put it on a line, or ask after another.`;
        faults.add('R038', at, message);
      }
    }
  }
}

function testsOf(conditionals: readonly Conditional[]): readonly WrittenTest[] {
  return conditionals.flatMap(({ when }) => when?.tests ?? []);
}

/** Its moves and their twins. */
function countsOf(
  response: WrittenResponse,
  names: KnownNames,
  { play }: Rubric,
  faults: Faults,
): ReadonlySet<string> {
  const moves = namesOfMoves(response).map((id) => meant(id, names.moves, faults));
  const twins = moves.map((id) => (id === '' ? undefined : play.moves[id]?.twin));
  return new Set([...moves, ...twins.filter((twin) => twin !== undefined)]);
}

function neverIn(
  asked: readonly Name[],
  counts: ReadonlySet<string>,
  names: KnownNames,
  faults: Faults,
): void {
  for (const { id, at } of asked) {
    if (counts.has(id) || !names.moves.has(id)) continue;
    const can = [...counts].map((move) => `\`${move}\``).join(', ');
    faults.add('R033', at, `This response can never count as \`${id}\`. It can count as ${can}.`);
  }
}
