/** T002: how long an option is says nothing of what it is worth. */
import type { Response } from '../../scenario/scenario.ts';
import { worthOf } from '../../scoring/taking-repair.ts';
import { type Rule, WHOLE } from '../rule.ts';
import type { Visit } from '../visit.ts';
import { wordsOf } from '../words-of.ts';

/** From the brief's list of what can be checked (clinical brief, section 5). */
export const MOST_CORRELATION = 0.2;

/** Lengths that spread by less than this (standard deviation, in letters) cannot be seen to differ. */
const LEAST_SPREAD = 2;

export const lengthTells: Rule = (seen) => {
  const pairs = lengthAndWorth(seen);
  const r = correlation(pairs);
  const spread = Math.sqrt(mean(pairs.map(([length]) => length ** 2)));
  if (Math.abs(r) < MOST_CORRELATION || spread < LEAST_SPREAD) return [];
  const [which, other] = r > 0 ? ['longer', 'shorter'] : ['shorter', 'longer'];
  return [
    {
      code: 'T002',
      at: WHOLE,
      message: `The ${which} options are the better ones (r = ${r.toFixed(2)}; at most ${MOST_CORRELATION} either way). Let ${other} ones be right more often.`,
    },
  ];
};

/** For each option its length beside the mean of its moment, and its mean worth over all states. */
export function lengthAndWorth({
  decisions,
  tables,
}: Visit): readonly (readonly [number, number])[] {
  const worths = new Map<Response, { states: number; sum: number }>();
  for (const { offered, states } of decisions) {
    for (const { response, counts } of offered) {
      if (counts.contested !== undefined) continue;
      const known = worths.get(response) ?? { states: 0, sum: 0 };
      worths.set(response, known);
      known.states += states;
      known.sum += states * worthOf(counts);
    }
  }
  return Object.values(tables.moments).flatMap(({ responses }) => {
    const middle = mean(responses.map((response) => wordsOf(response).length));
    return responses.flatMap((response) => {
      const known = worths.get(response);
      if (known === undefined) return [];
      return [[wordsOf(response).length - middle, known.sum / known.states] as const];
    });
  });
}

/** Pearson's r; 0 where one of the two does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const product = pairs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  const spread = (at: 0 | 1, middle: number) =>
    pairs.reduce((sum, pair) => sum + (pair[at] - middle) ** 2, 0);
  const both = Math.sqrt(spread(0, mx) * spread(1, my));
  return both === 0 ? 0 : product / both;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
}
