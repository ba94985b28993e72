/** T005: the only question, or the only one that asks nothing, is not the better one as a rule. */
import { asks } from '../wording/tells.ts';
import { giveAway } from './give-away.ts';

export const questionIsBest = giveAway('T005', [
  {
    name: 'the only question',
    tell: asks,
    repair:
      'Make a statement of some of these questions, or give the poorer options questions too.',
  },
  {
    name: 'the only option that asks nothing',
    tell: (option) => -asks(option),
    repair:
      'Make a statement of some of these questions, or give the poorer options questions too.',
  },
]);
