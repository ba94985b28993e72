/** T008: the option that opens with a stock phrase is not the better one as a rule. */
import { opensInStock } from '../wording/tells.ts';
import { giveAway } from './give-away.ts';

export const stockPhraseIsBest = giveAway('T008', [
  {
    name: 'the only option that opens with a stock phrase',
    tell: opensInStock,
    repair: 'Take the phrase out of some of these, or let a near miss open with it.',
  },
]);
