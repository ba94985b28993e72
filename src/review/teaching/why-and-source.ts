/** T021, T022, T023: the debrief can say of each option why, in both forms where it can flip, and whence. */
import type { Counted } from '../../simulation/playthrough.ts';
import { type Finding, type Rule, responseAt } from '../rule.ts';
import { outcomesOf } from './outcomes.ts';

export const whyAndSource: Rule = ({ decisions, tables: { moments } }) => {
  const outcomes = outcomesOf(decisions);
  return Object.values(moments).flatMap(({ id, responses }) =>
    responses.flatMap((response): readonly Finding[] => {
      const at = responseAt(id, response.id);
      const found: Finding[] = [];
      const { why, source } = response;
      if (why === undefined)
        found.push({
          code: 'T021',
          at,
          message: `\`${response.id}\` has no \`why\`, so the debrief has nothing to say of it. Write what it does, in a sentence or two.`,
        });
      if (source.length === 0)
        found.push({
          code: 'T023',
          at,
          message: `\`${response.id}\` names no \`source\`. Name one from sources.yaml, or add it there.`,
        });
      if (why !== undefined && why.early === undefined && flips(outcomes.get(response)?.counts))
        found.push({
          code: 'T022',
          at: responseAt(id, response.id, 'why'),
          message: `\`${response.id}\` counts as repair in one state and not in another, and \`why\` speaks of one of them. Write \`why: { counted: …, early: … }\`.`,
        });
      return found;
    }),
  );
};

/** Wearing out is told by the report itself, and the debrief's reasons are not about it. */
function flips(counts: ReadonlySet<Counted> | undefined): boolean {
  const fresh = [...(counts ?? [])].filter(
    ({ moves }) => !moves.some(({ how }) => how === 'worn-out'),
  );
  return fresh.some(isRepair) && fresh.some((one) => !isRepair(one));
}

const isRepair = ({ repair }: Counted): boolean => repair > 0;
