/**
 * The XState machine of a scenario: a chart an author can read. Each moment is a state, each
 * response an event, each response's aftermath a state that passes at once to where it leads.
 * Guards and actions are named, and do no more than call the parts of `step.ts`.
 */
import { assign, setup } from 'xstate';
import { NO_SCENE, type Scene } from './condition.ts';
import { describeCondition } from './describe-condition.ts';
import { programOf } from './program.ts';
import type { Program, ProgramMoment, ProgramResponse } from './program-parts.ts';
import type { RunState } from './state.ts';
import { answer, arrive, atTheDoor, lineAt } from './step.ts';
import type { CompiledScenario } from './tables.ts';

/** What the machine carries from state to state. */
export interface RunContext {
  readonly run: RunState;
  /** The words being answered, and how the last response counted. */
  readonly scene: Scene;
}

/** A response is sent as an event of its own name. */
export interface ResponseEvent {
  readonly type: string;
}

export type ScenarioMachine = ReturnType<typeof makeMachine>;

/** Read by the compiler alone; XState never looks at its value. */
const MACHINE_TYPES = {} as {
  context: RunContext;
  events: ResponseEvent;
  input: { readonly temper: string };
};

/** The state that stands for a response's aftermath. */
export function aftermathOf(moment: string, response: string): string {
  return `${moment}/${response}`;
}

const machines = new WeakMap<CompiledScenario, ScenarioMachine>();

/** The machine of some tables; made once and kept as long as they are. Its input is the temper. */
export function machineOf(tables: CompiledScenario): ScenarioMachine {
  const known = machines.get(tables);
  if (known !== undefined) return known;
  const machine = makeMachine(tables);
  machines.set(tables, machine);
  return machine;
}

function makeMachine(tables: CompiledScenario) {
  const program = programOf(tables);
  const guards: Guards = {};
  const actions: Record<string, ReturnType<typeof changing>> = {};
  const states: Record<string, ChartState> = {};
  for (const moment of program.moments.values()) {
    const { [moment.id]: source } = tables.moments;
    actions[`arrive at ${moment.id}`] = arriving(program, moment);
    states[moment.id] = {
      entry: `arrive at ${moment.id}`,
      on: Object.fromEntries(
        moment.responses.map((response) => {
          const id = response.response.id;
          const name = describeCondition(response.response.when);
          if (name !== '') guards[name] = guardOf(response.when);
          actions[`count ${aftermathOf(moment.id, id)}`] = counting(program, response);
          return [
            id,
            {
              target: aftermathOf(moment.id, id),
              actions: `count ${aftermathOf(moment.id, id)}`,
              ...(name === '' ? {} : { guard: name }),
            },
          ];
        }),
      ),
    };
    for (const response of moment.responses) {
      states[aftermathOf(moment.id, response.response.id)] = {
        always: response.then.map(({ when, to }, index) => {
          const written = source?.responses.find(({ id }) => id === response.response.id);
          const name = describeCondition(written?.then[index]?.when ?? []);
          if (name !== '') guards[name] = guardOf(when);
          return { target: to, ...(name === '' ? {} : { guard: name }) };
        }),
      };
    }
  }
  for (const ending of Object.keys(tables.endings)) {
    actions[`end at ${ending}`] = changing(({ run }) => ({
      run: { ...run, at: ending },
      scene: NO_SCENE,
    }));
    states[ending] = { type: 'final', entry: `end at ${ending}` };
  }
  return setup({ types: MACHINE_TYPES, guards, actions }).createMachine({
    id: tables.card.id,
    context: ({ input }) => ({ run: atTheDoor(program, input.temper), scene: NO_SCENE }),
    initial: tables.opening,
    states,
  });
}

type Guards = Record<string, (args: { context: RunContext }) => boolean>;

interface ChartState {
  type?: 'final';
  entry?: string;
  on?: Record<string, { target: string; actions: string; guard?: string }>;
  always?: { target: string; guard?: string }[];
}

function arriving(program: Program, moment: ProgramMoment) {
  return changing((context) => {
    const run = arrive(program, context.run, moment.id);
    return { run, scene: lineAt(moment, run)?.scene ?? NO_SCENE };
  });
}

function counting(program: Program, response: ProgramResponse) {
  return changing(({ run, scene }) => {
    const answered = answer(program, run, scene, response);
    return { run: answered.state, scene: answered.scene };
  });
}

/** An action that replaces what the machine carries. */
function changing(change: (context: RunContext) => RunContext) {
  return assign<RunContext, ResponseEvent, undefined, ResponseEvent, never>(({ context }) =>
    change(context),
  );
}

function guardOf(predicate: (state: RunState, scene: Scene) => boolean) {
  return ({ context }: { context: RunContext }) => predicate(context.run, context.scene);
}
