/** T003: neither the longest nor the shortest option is the better one as a rule. */
import { length } from '../wording/tells.ts';
import { giveAway } from './give-away.ts';

export const lengthSinglesOut = giveAway('T003', [
  {
    name: 'the longest option',
    tell: length,
    repair: 'Let the better answer be of middling length as often as not.',
  },
  {
    name: 'the shortest option',
    tell: (option) => -length(option),
    repair: 'Let the better answer be of middling length as often as not.',
  },
]);
