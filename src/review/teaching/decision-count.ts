/** T028: a run asks for five to nine decisions. */
import type { Finding, Rule } from '../rule.ts';
import type { Ways } from '../visit.ts';

/** A way may end one sooner, where somebody leaves; a run in each temper can be of a fair length. */
const LEAST_ON_ANY_WAY = 4;
const [LEAST, MOST] = [5, 9];

export const decisionCount: Rule = ({ ways }) => {
  const lengths = lengthsOf(ways);
  return ways.openings.flatMap(({ temper, state }): readonly Finding[] => {
    const { shortest, longest } = lengths(state);
    const short = shortest < LEAST_ON_ANY_WAY || longest < LEAST;
    if (!short && longest <= MOST) return [];
    const said = shortest === longest ? `${longest}` : `${shortest} to ${longest}`;
    return [
      {
        code: 'T028',
        at: ['opening'],
        message: `In the temper \`${temper}\` a run has ${said} decisions. Let it have five to nine, and no way fewer than four.`,
      },
    ];
  });
};

function lengthsOf({ order, next }: Ways) {
  const shortest = new Int32Array(next.length);
  const longest = new Int32Array(next.length);
  for (const state of order.toReversed()) {
    const after = Array.from(next[state] ?? [], (to) =>
      to < 0 ? [0, 0] : [shortest[to] ?? 0, longest[to] ?? 0],
    );
    shortest[state] = 1 + Math.min(...after.map(([least = 0]) => least));
    longest[state] = 1 + Math.max(...after.map(([, most = 0]) => most));
  }
  return (state: number) => ({ shortest: shortest[state] ?? 0, longest: longest[state] ?? 0 });
}
