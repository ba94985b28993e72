/** T007: the option that gives the client’s own words back is not the better one as a rule. */
import { echo } from '../wording/tells.ts';
import { giveAway } from './give-away.ts';

export const echoIsBest = giveAway('T007', [
  {
    name: 'the option that gives most of the client’s words back',
    tell: echo,
    repair: 'Answer in your own words somewhere, and let a poorer option give the client’s back.',
  },
]);
