/** The XState machine and the pure step are one meaning: held equal, edge by edge. */
import { describe, expect, it } from 'vitest';
import { createActor, transition } from 'xstate';
import { NO_SCENE } from '../../src/simulation/condition.ts';
import { type Edge, explore } from '../../src/simulation/explore.ts';
import { machineOf, type ScenarioMachine } from '../../src/simulation/machine.ts';
import { programOf } from '../../src/simulation/program.ts';
import type { Program } from '../../src/simulation/program-parts.ts';
import type { RunState } from '../../src/simulation/state.ts';
import { answer, arrive, lineAt, onOffer, openingState, wayOn } from '../../src/simulation/step.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';
import { generateScenario } from '../scenario/generated-scenario.ts';
import { compiled, shipped, shippedNames } from './small-scenario.ts';

/** Above this many edges a scenario is held equal by seeded walks instead of edge by edge. */
const EVERY_EDGE = 20_000;

const names = shippedNames();

describe.each(names)('%s', (name) => {
  const tables = compiled(shipped(name));
  const program = programOf(tables);
  const machine = machineOf(tables);

  it('opens alike in every temper', () => {
    for (const { id } of tables.tempers) {
      const { context, value } = createActor(machine, { input: { temper: id } }).getSnapshot();
      expect(context.run).toEqual(openingState(program, id));
      expect(value).toBe(tables.opening);
    }
  });

  it('goes the same way along every edge, or along each kind of edge and 20,000 seeded ones', () => {
    const { edges, bounded } = explore(tables, 400_000);
    expect(bounded).toBe(false);
    const every = edges.length <= EVERY_EDGE ? edges : oneOfEachKind(program, edges);
    for (const { from, response, to } of every)
      expectAlike(machine, program, from, response.response.id, to);
    if (every !== edges) expectWalksAlike(tables, EVERY_EDGE);
  });

  it('offers in the chart exactly what the step offers, and names only what exists', () => {
    const { states } = explore(tables, 2_000);
    for (const state of states.values()) {
      const moment = program.moments.get(state.at);
      if (moment === undefined) continue;
      const scene = lineAt(moment, state)?.scene ?? NO_SCENE;
      const offered = onOffer(moment.responses, state, scene).map(({ response }) => response.id);
      const snapshot = snapshotAt(machine, program, state);
      const open = moment.responses.filter(({ response }) => snapshot.can({ type: response.id }));
      expect(open.map(({ response }) => response.id)).toEqual(offered);
    }
  });

  it('serialises to JSON as it is', () => {
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
    expect(JSON.parse(JSON.stringify(machine.config)).states).toHaveProperty(tables.opening);
  });
});

describe('a generated scenario of 300 moments', () => {
  it('goes the same way along 5,000 seeded edges', () => {
    expectWalksAlike(compiled(generateScenario(300, 11)), 5_000);
  });
});

/** One edge for each moment, option, variant of the line, way of counting, reply and way on. */
function oneOfEachKind(program: Program, edges: readonly Edge[]): readonly Edge[] {
  const kinds = new Map<string, Edge>();
  for (const edge of edges) {
    const { from, response, to } = edge;
    const moment = program.moments.get(from.at);
    const line = moment === undefined ? undefined : lineAt(moment, from);
    const { outcome, reply } = answer(program, from, line?.scene ?? NO_SCENE, response);
    const counted = outcome.offered.counts.moves.map(({ as, how }) => `${as} ${how}`).join('+');
    const variant = line === undefined ? -1 : moment?.client.indexOf(line);
    const answered = reply === undefined ? -1 : response.reply.indexOf(reply);
    const key = [from.at, response.response.id, variant, counted, answered, to.at].join('|');
    if (!kinds.has(key)) kinds.set(key, edge);
  }
  return [...kinds.values()];
}

/** Seeded walks from the opening, again and again, until so many edges have been compared. */
function expectWalksAlike(tables: CompiledScenario, edges: number): void {
  const program = programOf(tables);
  const machine = machineOf(tables);
  let draw = 7;
  for (let walked = 0; walked < edges; ) {
    const temper = tables.tempers[walked % tables.tempers.length]?.id ?? 'even';
    let state = openingState(program, temper);
    for (;;) {
      const moment = program.moments.get(state.at);
      if (moment === undefined) break;
      const scene = lineAt(moment, state)?.scene ?? NO_SCENE;
      const offered = onOffer(moment.responses, state, scene);
      draw = (Math.imul(draw, 1664525) + 1013904223) >>> 0;
      const response = offered[draw % offered.length];
      if (response === undefined) break;
      const answered = answer(program, state, scene, response);
      const to = arrive(program, answered.state, wayOn(response, answered.state, answered.scene));
      expectAlike(machine, program, state, response.response.id, to);
      state = to;
      walked += 1;
    }
  }
}

function expectAlike(
  machine: ScenarioMachine,
  program: Program,
  from: RunState,
  response: string,
  to: RunState,
): void {
  const [next] = transition(machine, snapshotAt(machine, program, from), { type: response });
  // toEqual on every one of 20,000 edges is slow; the texts differ exactly when the states do.
  const [met, meant] = [JSON.stringify(next.context.run), JSON.stringify(to)];
  if (met !== meant || next.value !== to.at) {
    expect(next.value).toBe(to.at);
    expect(next.context.run, `${from.at} / ${response}`).toEqual(to);
  }
}

function snapshotAt(machine: ScenarioMachine, program: Program, state: RunState) {
  const moment = program.moments.get(state.at);
  const scene = (moment === undefined ? undefined : lineAt(moment, state)?.scene) ?? NO_SCENE;
  return machine.resolveState({ value: state.at, context: { run: state, scene } });
}
