/** What is excluded without a search never happens in one. */
import { describe, expect, it } from 'vitest';
import { stateKey } from '../../../src/simulation/explore.ts';
import { partName } from '../../../src/simulation/prove/part-places.ts';
import {
  type Possibilities,
  possibilities,
} from '../../../src/simulation/prove/possible/possibilities.ts';
import { hasAll, onlyThis } from '../../../src/simulation/prove/possible/possible-state.ts';
import { type Searched, search } from '../../../src/simulation/prove/search.ts';
import type { RunState } from '../../../src/simulation/state.ts';
import { lineAt, onOffer } from '../../../src/simulation/step.ts';
import { provable } from './provable.ts';

describe.each(provable())('$name', ({ tables }) => {
  const searched = search(tables, { whole: true });
  const possible = possibilities(searched.program, searched.parts);

  it('has every state that a run can stand in among what is possible there', () => {
    const beyond = standing(searched).filter((state) => {
      const there = possible.at.get(state.temper)?.get(state.at);
      return there === undefined || !hasAll(there, onlyThis(state));
    });
    expect(beyond.map(stateKey)).toEqual([]);
  });

  it('excludes nothing that is met, and leads wherever a step does', () => {
    const { all } = searched.parts;
    const met = all.filter((_, part) => searched.metIn.has(part) && possible.may[part] === 0);
    expect(met.map(partName)).toEqual([]);
    expect(stepsBeyond(searched, possible)).toEqual([]);
  });

  it('is sure of no more options than are on offer', () => {
    const fewer = standing(searched).filter((state) => {
      const moment = searched.program.moments.get(state.at);
      const line = moment && lineAt(moment, state);
      if (moment === undefined || line === undefined) return true;
      const offered = onOffer(moment.responses, state, line.scene);
      const counted = offered.filter(({ response }) => response.contested === undefined);
      const sure = possible.surely.get(state.at) ?? { options: 99, counted: 99 };
      return offered.length < sure.options || counted.length < sure.counted;
    });
    expect(fewer.map(stateKey)).toEqual([]);
  });
});

function standing({ table, program }: Searched): readonly RunState[] {
  const all = Array.from({ length: table.size }, (_, state) => table.state(state));
  return all.filter(({ at }) => program.moments.has(at));
}

function stepsBeyond(
  { table, answered, firstStep, to }: Searched,
  { leads }: Possibilities,
): readonly string[] {
  const beyond = new Set<string>();
  const goal = (state: number) => table.packing.goals[table.goalOf(state)] ?? '';
  for (let state = 0; state < answered; state += 1) {
    const there = leads.get(goal(state));
    for (let step = firstStep[state] ?? 0; step < (firstStep[state + 1] ?? 0); step += 1) {
      const next = goal(to[step] ?? 0);
      if (there?.has(next) !== true) beyond.add(`${goal(state)} → ${next}`);
    }
  }
  return [...beyond];
}
