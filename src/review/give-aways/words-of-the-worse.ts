/** T009: no word stands in poorer options only. */
import type { Response } from '../../scenario/scenario.ts';
import { type Decision, decides, metIn, standingOf } from '../decision.ts';
import { type Finding, type Rule, responseAt, WHOLE } from '../rule.ts';
import { opensInStock } from '../wording/tells.ts';
import { wordsOf } from '../words-of.ts';

/** Cue words that the brief names, and the phrases trainees are taught to open with. */
const GROUPS: readonly { readonly name: string; readonly has: (words: string) => boolean }[] = [
  { name: '“but”', has: (words) => /\bbut\b/i.test(words) },
  { name: '“always” or “never”', has: (words) => /\b(?:always|never)\b/i.test(words) },
  {
    name: '“policy”, “rule” or “sheet”',
    has: (words) => /\b(?:polic(?:y|ies)|rules?|sheet)\b/i.test(words),
  },
  { name: '“sorry”', has: (words) => /\bsorry\b/i.test(words) },
  {
    name: 'a stock phrase at its start',
    has: (words) => opensInStock({ words, waits: false, place: 0, of: 1, said: '' }) > 0,
  },
];

/**
 * Five options that share a word and are all poor by chance: one scenario in six with four options
 * each, so fewer say nothing. Right in one time of twenty is as good as never.
 */
const LEAST_OPTIONS = 5;
const AS_GOOD_AS_NEVER = 0.05;

export const wordsOfTheWorse: Rule = ({ decisions }) => {
  const options = bestShares(decisions);
  return GROUPS.flatMap(({ name, has }): readonly Finding[] => {
    const among = [...options].filter(([response]) => has(wordsOf(response)));
    const met = among.reduce((sum, [, option]) => sum + option.met, 0);
    const best = among.reduce((sum, [, option]) => sum + option.best, 0);
    if (among.length < LEAST_OPTIONS || best > met * AS_GOOD_AS_NEVER) return [];
    return [
      {
        code: 'T009',
        at: WHOLE,
        message: `All ${among.length} options with ${name} are poorer ones, so that the word alone rules them out. Let it stand in a good one too, or in fewer of these.`,
        notes: among.map(([{ id }, { moment }]) => ({
          message: `\`${moment}/${id}\``,
          at: responseAt(moment, id),
        })),
      },
    ];
  });
};

function bestShares(decisions: readonly Decision[]) {
  const options = new Map<Response, { readonly moment: string; met: number; best: number }>();
  for (const decision of decisions) {
    if (!decides(decision)) continue;
    const { best } = standingOf(decision);
    const met = metIn(decision);
    for (const [index, { response, counts }] of decision.offered.entries()) {
      if (counts.contested !== undefined) continue;
      const option = options.get(response) ?? { moment: decision.moment, met: 0, best: 0 };
      options.set(response, option);
      option.met += met;
      if (best.includes(index)) option.best += met;
    }
  }
  return options;
}
