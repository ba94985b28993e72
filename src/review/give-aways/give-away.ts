/** One rule for one tell: the option it points at is the better one, more often than chance would have it. */
import type { Code } from '../../scenario/codes.ts';
import { type Finding, type Rule, responseAt, WHOLE } from '../rule.ts';
import { type Pattern, patternOf, pointings } from '../wording/pointing.ts';
import type { Measure } from '../wording/tells.ts';

export interface GiveAway {
  /** As a message says it: “the only question”. */
  readonly name: string;
  readonly tell: Measure;
  /** What an author may do about it. */
  readonly repair: string;
}

/** Told once for the whole scenario, with a note at each option that it gives away. */
export function giveAway(code: Code, tells: readonly GiveAway[]): Rule {
  return ({ decisions }) =>
    tells.flatMap(({ name, tell, repair }): readonly Finding[] => {
      const pattern = patternOf(pointings(decisions, tell));
      if (pattern === undefined) return [];
      return [
        { code, at: WHOLE, message: `${told(name, pattern)} ${repair}`, notes: notesOf(pattern) },
      ];
    });
}

function told(name: string, { moments, right, chance }: Pattern): string {
  const sentence = `Whoever takes ${name} is right at ${rounded(right)} of the ${moments} moments where there is one; by chance it would be ${rounded(chance)}.`;
  return sentence;
}

const notesOf = ({ where }: Pattern): NonNullable<Finding['notes']> =>
  where.map(({ moment, response }) => ({
    message: `\`${moment}/${response}\``,
    at: responseAt(moment, response),
  }));

const rounded = (n: number): string => String(Math.round(n * 10) / 10);
