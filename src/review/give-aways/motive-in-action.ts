/** T014: an action is what can be seen; its motive stands in the trainee, not on the page. */
import { type Finding, type Rule, responseAt } from '../rule.ts';

/**
 * What follows an action to say what it is for. From the rule in the writing brief (“You say
 * nothing”, not “You give her space”) and its cases; `to` alone is too common (“You turn to the
 * window”), so that only what one does for somebody's good is looked for behind it.
 */
const MOTIVES: readonly RegExp[] = [
  /\b(?:so that|so as to|in order to|because|hoping|wanting|meaning) .*/i,
  /\bto (?:give|let|allow|show|help|respect|make (?:it|sure|room|space)|encourage|support|signal|reassure|comfort|calm|avoid|protect|test|see (?:if|what|whether)|leave (?:her|him|them) (?:room|space|time)|hold (?:the )?(?:space|silence)) .*/i,
  /\b(?:give|giving|leave|leaving|make|making|hold|holding) (?:(?:her|him|them|it|the silence) )?(?:some )?(?:more )?(?:room|space|time)\b/i,
  /\b(?:respect(?:s|ing|fully)?|support(?:ing|ively)|encourag(?:e|ing|ingly)|reassuring(?:ly)?|patiently|warmly|kindly|gently|sympathetically|empathically)\b/i,
];

export const motiveInAction: Rule = ({ tables: { moments } }) =>
  Object.values(moments).flatMap(({ id, responses }) =>
    responses.flatMap((response): readonly Finding[] => {
      const named = MOTIVES.map((motive) => response.do?.match(motive)?.[0]).find(Boolean);
      if (named === undefined) return [];
      return [
        {
          code: 'T014',
          at: responseAt(id, response.id, 'do'),
          message: `\`${response.id}\` says what the action is for: “${named.trim()}”. Write only what could be seen.`,
        },
      ];
    }),
  );
