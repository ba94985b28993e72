/** A visit keeps what all rules read: decisions, how often each is met, and the ways between states. */
import { describe, expect, it } from 'vitest';
import { metIn } from '../../src/review/decision.ts';
import { visit } from '../../src/review/visit.ts';
import { compiled, shipped, shippedNames, smallScenario } from '../simulation/small-scenario.ts';
import { reviewOf } from './reviewed.ts';

describe('a visit', () => {
  it('meets every moment of a straight scenario once in each temper, whoever picks', () => {
    const { seen } = reviewOf();
    for (const moment of Object.keys(seen.tables.moments)) {
      const here = seen.decisions.filter((decision) => decision.moment === moment);
      for (const { id } of seen.tables.tempers) {
        const met = here.reduce((sum, { met }) => sum + (met.get(id) ?? 0), 0);
        expect(met).toBeCloseTo(1, 10);
      }
    }
  });

  it('weighs a moment that half of the ways come to by a half', () => {
    const first = `client: { says: And then. }
responses:
  further: { say: On we go., moves: [ask-open], meets: central, then: second }
  out: { say: Here we stop., moves: [ask-open], then: done }
`;
    const { decisions } = visit(compiled(smallScenario({ first })));
    const met = (moment: string) =>
      decisions.filter((one) => one.moment === moment).reduce((sum, one) => sum + metIn(one), 0);
    expect([met('first'), met('second'), met('third')]).toEqual([1, 0.5, 0.5]);
  });

  it('says when it did not see everything', () => {
    const tables = compiled(shipped(shippedNames()[0] ?? ''));
    expect(visit(tables).whole).toBe(true);
    expect(visit(tables, 20).whole).toBe(false);
  });

  it('leaves out what comes round again, and ends', () => {
    const third = `client: { says: And then. }
responses:
  back: { say: Back again., moves: [ask-open], then: second }
  out: { say: Here we stop., moves: [ask-open], then: done }
  wait: { do: You wait., wait: true, moves: [go-blank], then: done }
`;
    const { ways, decisions } = visit(compiled(smallScenario({ third })));
    expect(ways.order.length).toBeLessThanOrEqual(ways.next.length);
    expect(decisions.length).toBeGreaterThan(0);
  });
});
