/** Where a reason comes from, and how far that was checked. */
import type { Source } from '../../../scenario/rubric.ts';
import type { CompiledScenario } from '../../../simulation/tables.ts';

/** The source that is none: the author’s own judgement, which nothing was remembered for. */
const OWN = 'own-experience';

/** One line for each source; one that was not read says so. */
export function sourceLines(
  ids: readonly string[],
  { judgement }: CompiledScenario,
): readonly { readonly id: string; readonly line: string }[] {
  return ids.flatMap((id) => {
    const source = Object.hasOwn(judgement.sources, id) ? judgement.sources[id] : undefined;
    return source === undefined ? [] : [{ id, line: lineOf(source) }];
  });
}

function lineOf({ id, reference, standing }: Source): string {
  return standing === 'memory' && id !== OWN ? `${reference} (From memory.)` : reference;
}
