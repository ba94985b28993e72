/** C002: while a safety cue stands open, one can ask: here, or after a word of acknowledgement. */
import { asksAboutSafety } from '../../scoring/taking-repair.ts';
import type { Decision } from '../decision.ts';
import { type Finding, lineOf, type Rule } from '../rule.ts';

/**
 * One turn of acknowledgement first is how it is taught. So it must be on offer where the cue is
 * open, or wherever one can come next; a run that ends in between was not asked, and its report
 * says so.
 */
export const riskNotAskable: Rule = ({ decisions, ways: { decisionOf, next } }) => {
  const asks = decisions.map(({ offered }) =>
    offered.some(({ counts }) => asksAboutSafety(counts)),
  );
  const told = new Map<string, Finding>();
  for (const [state, ways] of next.entries()) {
    const here = decisionOf[state] ?? -1;
    const decision: Decision | undefined = decisions[here];
    if (decision === undefined || !decision.risk || asks[here]) continue;
    const onward = Array.from(ways).filter((to) => to >= 0);
    const later = onward.some(
      (to) => asks[decisionOf[to] ?? -1] || !decisions[decisionOf[to] ?? -1]?.risk,
    );
    if (later) continue;
    const { moment, line } = decision;
    told.set(`${moment}/${line}`, {
      code: 'C002',
      at: lineOf(moment, line),
      message: `A safety cue stands open at \`${moment}\`, and neither here nor next can anybody ask about safety. Add an option with the move \`risk-check\`.`,
    });
  }
  return [...told.values()];
};
