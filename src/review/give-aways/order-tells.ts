/** T015: the order options are written in does not say which is better. */

import { type Finding, type Rule, responseAt, WHOLE } from '../rule.ts';
import { type Pointing, patternOf, pointings } from '../wording/pointing.ts';
import type { Measure } from '../wording/tells.ts';

/** The page shuffles them; a printed sheet, a diff and an author's habit do not. */
const PLACES: readonly (readonly [name: string, tell: Measure])[] = [
  ['first', ({ place }) => Number(place === 0)],
  ['second', ({ place }) => Number(place === 1)],
  ['last', ({ place, of }) => Number(place === of - 1)],
];

export const orderTells: Rule = ({ decisions }) =>
  PLACES.flatMap(([name, tell]): readonly Finding[] => {
    const found = pointings(decisions, tell);
    const pattern = patternOf(found);
    if (pattern === undefined) return [];
    return [
      {
        code: 'T015',
        at: WHOLE,
        message: `The option written ${name} is the better one at ${Math.round(pattern.right)} of ${pattern.moments} moments. Change the order of some.`,
        notes: pattern.where.map(({ moment, response }: Pointing) => ({
          message: `\`${moment}/${response}\``,
          at: responseAt(moment, response),
        })),
      },
    ];
  });
