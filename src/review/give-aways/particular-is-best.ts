/** T011: the most particular option is not the better one as a rule. */
import { particulars } from '../wording/tells.ts';
import { giveAway } from './give-away.ts';

export const particularIsBest = giveAway('T011', [
  {
    name: 'the option with most days, numbers and names',
    tell: particulars,
    repair: 'Let a poorer option name the day or the number too.',
  },
]);
