/** T024: where an option turns over, something the trainee can see or hear has changed. */
import { type Finding, type Rule, responseAt } from '../rule.ts';
import { wordsOf } from '../words-of.ts';

/**
 * Two things besides the client's last words may turn an option over in fairness: that one has
 * said the same twice running, which stands on the page, and that a safety cue is open, which was
 * said aloud some turns before. The same words under two ids are the same option to a trainee.
 */
export const unfairCue: Rule = ({ decisions }) => {
  const seen = new Map<string, { kinds: Set<'repair' | 'misstep'>; finding: Finding }>();
  for (const { moment, words, risk, offered } of decisions) {
    for (const { response, counts } of offered) {
      const { repair, against, away, moves } = counts;
      if (moves.some(({ how }) => how === 'worn-out')) continue;
      const key = JSON.stringify([moment, wordsOf(response), words.says, words.shows, risk]);
      const one = seen.get(key) ?? {
        kinds: new Set(),
        finding: {
          code: 'T024',
          at: responseAt(moment, response.id),
          message: `\`${response.id}\` is right in one state and wrong in another under the very same words (“${words.says ?? words.shows}”). Let a variant of the line show the difference.`,
        },
      };
      seen.set(key, one);
      if (repair > 0) one.kinds.add('repair');
      if (against + away > 0) one.kinds.add('misstep');
    }
  }
  return [...seen.values()].flatMap(({ kinds, finding }) => (kinds.size > 1 ? [finding] : []));
};
