/** The packed search meets what the plain search meets, and what it takes for one is one. */
import { describe, expect, it } from 'vitest';
import { explore, stateKey } from '../../../src/simulation/explore.ts';
import { claimsOf } from '../../../src/simulation/prove/claims.ts';
import { orderOf } from '../../../src/simulation/prove/order.ts';
import { possibilities } from '../../../src/simulation/prove/possible/possibilities.ts';
import { endingRanges } from '../../../src/simulation/prove/ranges.ts';
import { type Searched, search } from '../../../src/simulation/prove/search.ts';
import { responseIn } from '../../../src/simulation/prove/step-marks.ts';
import { answer, lineAt, onOffer } from '../../../src/simulation/step.ts';
import type { CompiledScenario } from '../../../src/simulation/tables.ts';
import { provable } from './provable.ts';

describe.each(provable())('$name', ({ tables }) => {
  const whole = search(tables, { whole: true });
  const reduced = search(tables);

  it('has every state and every step that the plain search finds', () => {
    const { states, edges, bounded } = explore(tables, 400_000);
    expect(bounded).toBe(false);
    expect(whole.complete).toBe(true);
    expect(statesOf(whole)).toEqual(new Set(states.keys()));
    const steps = edges.map(
      ({ from, response, to }) => `${stateKey(from)} ${response.response.id} ${stateKey(to)}`,
    );
    expect(stepsOf(whole, tables)).toEqual(new Set(steps));
    expect(whole.to.length).toBe(edges.length);
  });

  it('takes only such states for one as offer, count and lead alike for ever', () => {
    expect(reduced.complete).toBe(true);
    expect(reduced.table.size).toBeLessThan(whole.table.size);
    const broken: string[] = [];
    for (let state = 0; state < whole.answered; state += 1) {
      const one = reduced.table.meet(whole.table.state(state), -1);
      const [mine, theirs] = [steps(whole, state), steps(reduced, one)];
      const told = mine.map(
        ({ mark, to }) => `${mark} ${reduced.table.meet(whole.table.state(to), -1)}`,
      );
      const expected = theirs.map(({ mark, to }) => `${mark} ${to}`);
      const alike = told.join() === expected.join() && said(whole, state) === said(reduced, one);
      if (!alike) broken.push(stateKey(whole.table.state(state)));
    }
    expect(broken).toEqual([]);
    // Nothing was met on the way that the reduced search had not met.
    expect(reduced.table.size).toBe(reduced.answered);
  });

  it('meets the same parts, in as few turns', () => {
    const met = ({ metIn }: Searched) => [...metIn.keys()].sort((a, b) => a - b);
    expect(met(reduced)).toEqual(met(whole));
    expect(reduced.layers.length).toBeLessThanOrEqual(whole.layers.length);
  });

  it('claims the same of every run', () => {
    const claims = (searched: Searched) => {
      const order = orderOf(searched);
      const possible = possibilities(searched.program, searched.parts);
      const told = claimsOf(searched, order, possible).map(({ claim, holds, held, breaches }) => ({
        claim,
        holds,
        held,
        at: breaches.map(({ at }) => at),
      }));
      return { told, endings: endingRanges(searched, order) };
    };
    expect(claims(reduced)).toEqual(claims(whole));
  });
});

/** The client's words in a state, and the answers to all that can be said there. */
function said({ program, table, parts }: Searched, number: number): string {
  const state = table.state(number);
  const moment = program.moments.get(state.at);
  const line = moment && lineAt(moment, state);
  if (moment === undefined || line === undefined) return state.at;
  const replies = onOffer(moment.responses, state, line.scene).map((response) => {
    const { reply } = answer(program, state, line.scene, response);
    return reply === undefined ? '' : parts.lines.get(reply);
  });
  return [parts.lines.get(line), ...replies].join();
}

function statesOf({ table }: Searched): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let state = 0; state < table.size; state += 1) keys.add(stateKey(table.state(state)));
  return keys;
}

function stepsOf(searched: Searched, tables: CompiledScenario): ReadonlySet<string> {
  const { table, answered } = searched;
  const told = new Set<string>();
  for (let state = 0; state < answered; state += 1) {
    const from = table.state(state);
    for (const { mark, to } of steps(searched, state)) {
      const response = tables.moments[from.at]?.responses[responseIn(mark)]?.id;
      told.add(`${stateKey(from)} ${response} ${stateKey(table.state(to))}`);
    }
  }
  return told;
}

function steps({ firstStep, marks, to }: Searched, state: number) {
  const found: { readonly mark: number; readonly to: number }[] = [];
  for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1)
    found.push({ mark: marks[step] ?? 0, to: to[step] ?? 0 });
  return found;
}
