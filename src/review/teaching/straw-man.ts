/** T018: no option is one that hardly anybody would take. */
import type { Response } from '../../scenario/scenario.ts';
import type { Counted } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { type Finding, type Rule, responseAt } from '../rule.ts';
import { keyOf } from '../words-of.ts';
import { outcomesOf } from './outcomes.ts';

const STRONG = 3;

/**
 * Strongly against or away in every state it is offered in, and nothing in the client ever rises
 * by it. What buys calm at a price, such as dropping the frame, is strong too and tempts all the
 * same: the client is pleased.
 */
export const strawMan: Rule = ({ decisions, tables }) =>
  [...outcomesOf(decisions)].flatMap(([response, { moment, counts }]): readonly Finding[] => {
    const all = [...counts];
    if (!all.every(isStrong) || all.some((one) => pleases(one, response, tables))) return [];
    return [
      {
        code: 'T018',
        at: responseAt(moment, response.id, keyOf(response)),
        message: `\`${response.id}\` is strongly ${all[0]?.against ? 'against' : 'away'} wherever it is offered, and does nobody any good. Write what a decent trainee might say in its place, or give it a state in which it is better.`,
      },
    ];
  });

const isStrong = ({ against, away, repair }: Counted): boolean =>
  repair === 0 && against + away >= STRONG;

function pleases({ moves }: Counted, { effects }: Response, { play }: CompiledScenario): boolean {
  const rises = (change: Readonly<Partial<Record<string, number>>>): boolean =>
    Object.values(change).some((by) => by !== undefined && by > 0);
  return (
    rises(effects) ||
    moves.some(({ as }) => play.moves[as]?.effects.some(({ change }) => rises(change)) === true)
  );
}
