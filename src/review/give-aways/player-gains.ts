/** T016: no player who sees only the wording gets far. */
import { gainOf, playAll } from '../players/gain.ts';
import { MOST_GAIN, PLAYERS } from '../players/players.ts';
import { type Finding, type Rule, WHOLE } from '../rule.ts';

export const playerGains: Rule = (seen) =>
  playAll(seen).flatMap((played): readonly Finding[] => {
    const gain = gainOf(played);
    if (gain <= MOST_GAIN) return [];
    const takes = PLAYERS.find(({ id }) => id === played.player)?.takes ?? played.player;
    return [
      {
        code: 'T016',
        at: WHOLE,
        message: `Whoever always takes ${takes} gets ${gain.toFixed(2)} of what understanding would get (picking at random is 0; at most ${MOST_GAIN.toFixed(2)}). Rewrite options it is right about.`,
      },
    ];
  });
