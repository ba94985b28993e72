/** T012: the option that takes up most at once is not the better one as a rule. */
import { clauses } from '../wording/tells.ts';
import { giveAway } from './give-away.ts';

export const fullestIsBest = giveAway('T012', [
  {
    name: 'the option that says most things at once',
    tell: clauses,
    repair: 'Let the better answer do one thing, and a poorer option do several.',
  },
]);
