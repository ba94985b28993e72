/** T025, T026: the tempers are worth playing again in: they read differently, and want other answers. */
import type { ClientLine } from '../../scenario/scenario.ts';
import { worthOf } from '../../scoring/taking-repair.ts';
import type { Decision } from '../decision.ts';
import type { Rule } from '../rule.ts';

const LEAST_TEMPERS = 3;
/** Of what the client says in turn, the share that has a variant of its own in some temper. */
const LEAST_SHARE = 1 / 3;
const LEAST_TURNING = 2;

export const tempersReadAlike: Rule = ({ tables: { tempers, moments } }) => {
  const at = tempers.length > 1 ? ['tempers'] : ['opening'];
  if (tempers.length < LEAST_TEMPERS) {
    const message = `There ${tempers.length === 1 ? 'is one temper' : `are ${tempers.length} tempers`}, \`even\` included. Give the client ${LEAST_TEMPERS}, so that practice can be repeated without being the same.`;
    return [{ code: 'T025', at, message }];
  }
  const said = Object.values(moments)
    .flatMap(({ client, responses }) => [client, ...responses.map(({ reply }) => reply)])
    .filter((variants) => variants.length > 0);
  const differing = said.filter((variants) => variants.some(asksTemper)).length;
  if (differing >= said.length * LEAST_SHARE) return [];
  const message = `In ${differing} of ${said.length} places the client says something else in another temper. Make it a third of them, so that each temper is heard.`;
  return [{ code: 'T025', at, message }];
};

const asksTemper = ({ when }: ClientLine): boolean => when.some(({ kind }) => kind === 'temper');

export const tempersAnsweredAlike: Rule = ({ tables: { tempers, moments }, decisions }) => {
  if (tempers.length < 2) return [];
  const turning = Object.keys(moments).filter((moment) => {
    const here = decisions.filter((decision) => decision.moment === moment);
    const best = tempers.map(({ id }) => bestIn(id, here)).filter((ids) => ids.size > 0);
    return best.some((ids) => best.some((other) => ![...ids].some((id) => other.has(id))));
  });
  if (turning.length >= LEAST_TURNING) return [];
  const where = turning.length === 0 ? 'no moment' : `only at \`${turning[0]}\``;
  const message = `At ${where} is another option right in another temper. Let it be so at ${LEAST_TURNING} moments, by what the client says there.`;
  return [{ code: 'T026', at: ['tempers'], message: message.replace('At only at', 'Only at') }];
};

/** The options that are worth most in a temper, over all that is met of a moment in it. */
function bestIn(temper: string, here: readonly Decision[]): ReadonlySet<string> {
  const sums = new Map<string, { met: number; worth: number }>();
  for (const { met, offered } of here) {
    const share = met.get(temper) ?? 0;
    if (share === 0) continue;
    for (const { response, counts } of offered) {
      const sum = sums.get(response.id) ?? { met: 0, worth: 0 };
      sums.set(response.id, sum);
      sum.met += share;
      sum.worth += share * worthOf(counts);
    }
  }
  const means = [...sums].map(([id, { met, worth }]) => [id, worth / met] as const);
  const most = Math.max(...means.map(([, mean]) => mean));
  // What is worth alike comes out of the division alike only to some places.
  return new Set(means.filter(([, mean]) => most - mean < 1e-9).map(([id]) => id));
}
