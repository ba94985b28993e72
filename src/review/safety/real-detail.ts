/** C006: nothing in a scenario could be looked up as a real person's. */
import type { Finding, Rule } from '../rule.ts';
import { textsOf } from './texts.ts';

/**
 * What identifies somebody whatever is said of them. From what data protection calls identifiers,
 * as they are written in Britain. Numbers that Ofcom keeps for drama (01632 960…, 07700 900…), and
 * help lines, belong to nobody. A first name and a trade are how a person is invented, and no sign.
 */
const DETAILS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'an email address', pattern: /[\w.+-]+@(?!example\.)[\w-]+\.[a-z]{2,}/i },
  { name: 'a web address', pattern: /\b(?:https?:\/\/|www\.)[^\s”"]+/i },
  {
    name: 'a telephone number',
    pattern: /(?:\+44\s?|\b0)(?!1632 ?960|7700 ?900|800|808)[1-9]\d{1,3}(?:[ -]?\d){6,8}\b/,
  },
  { name: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/ },
  { name: 'an NHS number', pattern: /\b\d{3}[ -]\d{3}[ -]\d{4}\b/ },
  {
    name: 'a National Insurance number',
    pattern: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/,
  },
  {
    name: 'a full date of birth',
    pattern:
      /\b(?:born|birth|DOB)\b[^.]{0,30}\b\d{1,2}(?:\/|[a-z]{0,2} )(?:\d{1,2}|[A-Z][a-z]+)(?:\/| )(?:19|20)\d{2}\b/i,
  },
  {
    name: 'a street and house number',
    pattern:
      /\b\d{1,3}[a-z]? [A-Z][a-z]+ (?:Street|Road|Avenue|Lane|Close|Drive|Terrace|Crescent)\b/,
  },
];

export const realDetail: Rule = ({ tables }) =>
  textsOf(tables).flatMap(({ at, text }): readonly Finding[] =>
    DETAILS.flatMap(({ name, pattern }) => {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) return [];
      return [
        {
          code: 'C006',
          at,
          message: `“${found}” looks like ${name}. Nothing here may belong to anybody: leave it out, or invent one that cannot exist.`,
        },
      ];
    }),
  );
