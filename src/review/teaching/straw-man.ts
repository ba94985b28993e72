/** T018: no option is one that hardly anybody would take. */
import type { Response } from '../../scenario/scenario.ts';
import type { Counted } from '../../simulation/playthrough.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';
import { type Finding, type Rule, responseAt } from '../rule.ts';
import { HEDGE, KIND, STOCK } from '../wording/word-lists.ts';
import { keyOf, wordsOf } from '../words-of.ts';
import { outcomesOf } from './outcomes.ts';

const STRONG = 3;

/** Told to somebody’s face what they are, do or ought to do. */
const ACCUSES = /\byou(?:[’']re| are| people| always| never| should| must| need to| ought)\b/i;

/**
 * Strongly against or away in every state it is offered in, with nothing in the client that ever
 * rises by it, and put so that it does not tempt either: it accuses, and nothing softens
 * it. By its counts alone an interpretation too soon is as strong (“I wonder if this is
 * about your mother”), and it is what trainees say; all seventeen of the library’s that were
 * looked at were of that kind. What buys calm at a price, such as dropping the frame, pleases the
 * client and so tempts. Whether anybody would say the rest is for a reader to judge.
 */
export const strawMan: Rule = ({ decisions, tables }) =>
  [...outcomesOf(decisions)].flatMap(([response, { moment, counts }]): readonly Finding[] => {
    const all = [...counts];
    if (!all.every(isStrong) || all.some((one) => pleases(one, response, tables))) return [];
    if (!isBlunt(wordsOf(response))) return [];
    return [
      {
        code: 'T018',
        at: responseAt(moment, response.id, keyOf(response)),
        message: `\`${response.id}\` is strongly ${all[0]?.against ? 'against' : 'away'} wherever it is offered, and does nobody any good. Write what a decent trainee might say in its place, or give it a state in which it is better.`,
      },
    ];
  });

function isBlunt(words: string): boolean {
  const has = (pattern: RegExp): boolean => (words.match(pattern)?.length ?? 0) > 0;
  const softened = has(HEDGE) || has(KIND) || has(STOCK) || words.includes('?');
  return !softened && ACCUSES.test(words);
}

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
