/** The gain of docs/SCORING.md: 0 for picking at random, 1 for the best. */
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../src/review/decision.ts';
import { gainOf, play, playAll, together } from '../../src/review/players/gain.ts';
import { PLAYERS } from '../../src/review/players/players.ts';
import { type Visit, visit } from '../../src/review/visit.ts';
import { compiled, shipped } from '../simulation/small-scenario.ts';

const seen = visit(compiled(shipped('gone-silent.yaml')));

describe('a player', () => {
  it('gains 0 who picks at random, 1 who takes what is worth most', () => {
    expect(gainOf(play(seen, ({ offered }) => offered.map(() => 0)))).toBeCloseTo(0, 10);
    expect(gainOf(play(seen, (decision) => standingOf(decision).worths))).toBeCloseTo(1, 10);
    expect(gainOf({ got: 0, random: 0, most: 0 })).toBe(0);
  });

  it('got what a walk along every one of its ways gives', () => {
    for (const played of playAll(seen).slice(0, 6)) {
      const likes = PLAYERS.find(({ id }) => id === played.player)?.likes;
      if (likes === undefined) throw new Error(played.player);
      known.clear();
      const got = seen.ways.openings.reduce((sum, { state }) => sum + walked(state, likes), 0);
      expect(played.got, played.player).toBeCloseTo(got, 6);
    }
  });

  it('is one of sixteen or more, each with a name of its own', () => {
    expect(new Set(PLAYERS.map(({ id }) => id)).size).toBe(PLAYERS.length);
    expect(PLAYERS.length).toBeGreaterThanOrEqual(16);
  });

  it('over several scenarios is weighed by what there was to get', () => {
    const one = { got: 3, random: 1, most: 3 };
    const other = { got: 1, random: 1, most: 2 };
    expect(gainOf(together([one, other]))).toBeCloseTo(2 / 3, 10);
  });
});

const known = new Map<number, number>();

/** What is got from a state on, by the plain definition and without the order of the states. */
function walked(state: number, likes: (typeof PLAYERS)[number]['likes']): number {
  const { decisions, ways }: Visit = seen;
  const before = known.get(state);
  if (before !== undefined) return before;
  const decision = decisions[ways.decisionOf[state] ?? -1];
  if (decision === undefined) return 0;
  const liked = decision.offered.map(({ response }, place) =>
    likes({
      words: response.say ?? response.do ?? '',
      waits: response.wait,
      place,
      of: decision.offered.length,
      said: decision.words.says ?? '',
    }),
  );
  const { worths, least } = standingOf(decision);
  const picks = liked.flatMap((one, place) => (one === Math.max(...liked) ? [place] : []));
  const got = picks.reduce((sum, place) => {
    const to = ways.next[state]?.[place] ?? -1;
    return sum + ((worths[place] ?? 0) - least + (to < 0 ? 0 : walked(to, likes))) / picks.length;
  }, 0);
  known.set(state, got);
  return got;
}
