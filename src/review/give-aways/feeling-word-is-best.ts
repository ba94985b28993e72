/** T006: the option with most feeling words is not the better one as a rule. */
import { feelings } from '../wording/tells.ts';
import { giveAway } from './give-away.ts';

export const feelingWordIsBest = giveAway('T006', [
  {
    name: 'the option with most feeling words',
    tell: feelings,
    repair: 'Say some of these without naming a feeling, or name one in a poorer option.',
  },
]);
