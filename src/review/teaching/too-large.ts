/** T030: what is said of a scenario is said of all of it. */
import { type Rule, WHOLE } from '../rule.ts';

export const tooLarge: Rule = ({ whole, ways }) =>
  whole
    ? []
    : [
        {
          code: 'T030',
          at: WHOLE,
          message: `This scenario has more states than are looked through; what is said here holds for the first ${ways.next.length.toLocaleString('en-GB')}. Let it move forward more, or ask after fewer things.`,
        },
      ];
