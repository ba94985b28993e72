/** A run carried by the scenario's XState machine, as an actor that stands in a state. */
import { createActor } from 'xstate';
import { NO_SCENE } from './condition.ts';
import { machineOf } from './machine.ts';
import type { Program } from './program-parts.ts';
import type { Carrier } from './session.ts';
import type { RunState } from './state.ts';
import { lineAt } from './step.ts';

/** A running actor that stands in a state, as if it had been played to it. */
export function actorAt(program: Program, state: RunState): Carrier {
  const machine = machineOf(program.tables);
  const moment = program.moments.get(state.at);
  const scene = moment === undefined ? NO_SCENE : lineAt(moment, state)?.scene;
  const snapshot = machine.resolveState({
    value: state.at,
    context: { run: state, scene: scene ?? NO_SCENE },
  });
  const actor = createActor(machine, { snapshot, input: { temper: state.temper } }).start();
  return {
    state: () => actor.getSnapshot().context.run,
    take: (response) => actor.send({ type: response }),
  };
}
