/** T019: each kind of option is right somewhere, and wrong elsewhere. */
import type { Response } from '../../scenario/scenario.ts';
import { type Finding, type Rule, responseAt, WHOLE } from '../rule.ts';
import { wordsOf } from '../words-of.ts';
import { outcomesOf } from './outcomes.ts';

interface Kind {
  readonly name: string;
  readonly has: (response: Response) => boolean;
}

const written =
  (...moves: readonly string[]): Kind['has'] =>
  (response) =>
    response.moves.some(({ are }) => are.some((move) => moves.includes(move)));

/** What a trainee could make a rule of: “ask”, “say sorry”, “never explain”. */
const KINDS: readonly Kind[] = [
  { name: 'a question', has: (response) => wordsOf(response).includes('?') },
  { name: 'a silence', has: ({ wait }) => wait },
  { name: 'an apology', has: written('apologise-once', 'over-apologise') },
  { name: 'owning a part', has: written('own-part', 'candour-about-error', 'own-difference') },
  {
    name: 'saying what it did or why it makes sense',
    has: written('acknowledge-impact', 'validate', 'pseudo-validate'),
  },
  { name: 'inviting complaint', has: written('invite-negative', 'press') },
  { name: 'a reason', has: written('offer-rationale', 'justify') },
  { name: 'a limit', has: written('hold-boundary-warmly', 'hide-behind-policy') },
];

/**
 * Of a kind at fewer than four moments nobody makes a rule. Right in one time of twenty counts as
 * never: some state in which it happens to be is no lesson.
 */
const LEAST_MOMENTS = 4;
const AS_GOOD_AS_NEVER = 0.05;

export const kindAlwaysAlike: Rule = ({ decisions }) => {
  const outcomes = [...outcomesOf(decisions)].filter(([, { met }]) => met > 0);
  return KINDS.flatMap(({ name, has }): readonly Finding[] => {
    const among = outcomes.filter(([response]) => has(response));
    if (new Set(among.map(([, { moment }]) => moment)).size < LEAST_MOMENTS) return [];
    const met = among.reduce((sum, [, one]) => sum + one.met, 0);
    const best = among.reduce((sum, [, one]) => sum + one.best, 0);
    const never = best <= met * AS_GOOD_AS_NEVER;
    const always = best >= met * (1 - AS_GOOD_AS_NEVER);
    if (!never && !always) return [];
    return [
      {
        code: 'T019',
        at: WHOLE,
        message: never
          ? `Here ${name} is never the better answer, though it is on offer at ${among.length} places. Let it be right once, or leave it out of some.`
          : `Here ${name} is the better answer each time it is on offer. Let it be wrong, or too soon, once.`,
        notes: among.map(([{ id }, { moment }]) => ({
          message: `\`${moment}/${id}\``,
          at: responseAt(moment, id),
        })),
      },
    ];
  });
};
