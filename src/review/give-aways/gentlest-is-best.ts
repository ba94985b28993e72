/** T004: the gentlest option is not the better one as a rule. */
import { gentleness, kindness } from '../wording/tells.ts';
import { giveAway } from './give-away.ts';

export const gentlestIsBest = giveAway('T004', [
  {
    name: 'the gentlest-sounding option',
    tell: gentleness,
    repair: 'Let plain sentences be right somewhere, and kind ones too soon.',
  },
  {
    name: 'the kindest-sounding option',
    tell: kindness,
    repair: 'Let plain sentences be right somewhere, and kind ones too soon.',
  },
]);
