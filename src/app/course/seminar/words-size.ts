/** How large the client’s words may stand on a projector, so that the last option is still seen. */
import type { OptionOfGroup } from '../../../course/moments-of-group.ts';
import type { ClientLine } from '../../../scenario/scenario.ts';

/** 1 is the largest. */
export type WordsSize = 1 | 2 | 3 | 4;

export function wordsSize(line: ClientLine, options: readonly OptionOfGroup[]): WordsSize {
  const words = (line.says ?? line.shows ?? '').length;
  const said = options.reduce(
    (sum, { response }) => sum + 40 + (response.say ?? response.do ?? '').length,
    0,
  );
  const load = words + said * 0.5;
  if (load <= 230) return 1;
  if (load <= 340) return 2;
  return load <= 450 ? 3 : 4;
}
