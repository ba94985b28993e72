/** T010: the tentative option among outright ones is not the better one as a rule. */
import { absolutes, hedges } from '../wording/tells.ts';
import { giveAway } from './give-away.ts';

export const hedgedIsBest = giveAway('T010', [
  {
    name: 'the most tentative option',
    tell: (option) => hedges(option) - absolutes(option),
    repair: 'Say some of these outright, and let a poorer option be the tentative one.',
  },
]);
