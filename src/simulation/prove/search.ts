/** The exhaustive search: every state a scenario's runs can come to, and every step between them. */
import { NO_SCENE } from '../condition.ts';
import { programOf } from '../program.ts';
import type { Program } from '../program-parts.ts';
import { answer, arriveWith, isOnOffer, lineAt, openingState, wayTaken } from '../step.ts';
import type { CompiledScenario } from '../tables.ts';
import { Column } from './columns.ts';
import { type Parts, partsOf } from './parts.ts';
import { StateTable } from './state-table.ts';
import { markOf } from './step-marks.ts';

/** States of one scenario that are met before the search gives up. */
export const DEFAULT_BOUND = 5_000_000;

/** All that was found, breadth-first: a state has a higher number than any in fewer turns. */
export interface Searched {
  readonly program: Program;
  readonly table: StateTable;
  /** How many states came first: one for each temper. */
  readonly openings: number;
  /** How many states, from the first on, were answered in every way there is. */
  readonly answered: number;
  /** Whether everything was met. */
  readonly complete: boolean;
  /** By state, the number of the moment or ending it is at among the packing's goals. */
  readonly goals: Uint16Array;
  /** The first step from each answered state, among all steps; its end is where the next begins. */
  readonly firstStep: Int32Array;
  /** Where each step leads. */
  readonly to: Int32Array;
  /** Each step's response and counts (`step-marks.ts`). */
  readonly marks: Uint16Array;
  /** The lowest number of the states that are so many turns from an opening. */
  readonly layers: readonly number[];
  readonly parts: Parts;
  /** For each part that was met, the state it was first met in. */
  readonly metIn: ReadonlyMap<number, Meeting>;
}

/** Where a part was met: in a state as it is, or in answering it with the response at a place. */
export interface Meeting {
  readonly state: number;
  readonly response?: number;
}

export interface SearchLimits {
  /** Most states that are met. */
  readonly bound?: number;
  /** Tells states apart that differ in anything at all, even in what nothing later reads. */
  readonly whole?: boolean;
}

/** Searches breadth-first from the opening of each temper. Steps by `step.ts` and nothing else. */
export function search(scenario: CompiledScenario, limits: SearchLimits = {}): Searched {
  const { bound = DEFAULT_BOUND, whole = false } = limits;
  const program = programOf(scenario);
  const table = new StateTable(program, whole);
  const parts = partsOf(program);
  const metIn = new Map<number, Meeting>();
  const partOf = partByGoal(parts, table, program);
  const unmet = unmetByGoal(parts, table);
  const [firstStep, to] = [new Column(Int32Array), new Column(Int32Array)];
  const marks = new Column(Uint16Array);
  const meet = (part: number | undefined, state: number, response?: number): void => {
    if (part === undefined || metIn.has(part)) return;
    const goal = table.goalOf(state);
    unmet[goal] = (unmet[goal] ?? 0) - 1;
    metIn.set(part, response === undefined ? { state } : { state, response });
  };
  for (const { id } of scenario.tempers) {
    table.meet(openingState(program, id), -1);
  }
  const openings = table.size;
  const layers = [0, openings];
  // Two states for all: each is read, packed away and written over.
  const [before, spare] = [table.packing.blank(), table.packing.blank()];
  const beside = { spare };
  let next = 0;
  for (; next < table.size && table.size <= bound; next += 1) {
    if (next === layers.at(-1)) layers.push(table.size);
    firstStep.push(to.length);
    const state = table.state(next, before);
    const goal = table.goalOf(next);
    const isNews = (unmet[goal] ?? 0) > 0;
    if (isNews) meet(partOf[goal], next);
    const moment = program.moments.get(state.at);
    if (moment === undefined) continue;
    const line = lineAt(moment, state);
    if (isNews && line !== undefined) meet(parts.lines.get(line), next);
    const scene = line?.scene ?? NO_SCENE;
    // By place and not by `entries`: this is gone through a million times.
    for (let place = 0; place < moment.responses.length; place += 1) {
      const response = moment.responses[place];
      if (response === undefined || !isOnOffer(response, state, scene)) continue;
      const answered = answer(program, state, scene, response, beside);
      const way = wayTaken(response, answered.state, answered.scene);
      const met = table.meet(arriveWith(program, answered.state, way?.to ?? state.at), next);
      to.push(met);
      marks.push(markOf(place, answered.outcome.offered.counts));
      if (!isNews) continue;
      meet(parts.options.get(response), next, place);
      if (answered.reply !== undefined) meet(parts.lines.get(answered.reply), next, place);
      if (way !== undefined) meet(parts.ways.get(way), next, place);
    }
  }
  firstStep.push(to.length);
  return {
    program,
    table,
    openings,
    answered: next,
    complete: next === table.size,
    goals: table.goals(),
    firstStep: firstStep.taken(),
    to: to.taken(),
    marks: marks.taken(),
    layers,
    parts,
    metIn,
  };
}

/** Of each moment and ending, its number among the parts. */
function partByGoal(
  { moments, endings }: Parts,
  { packing }: StateTable,
  program: Program,
): readonly (number | undefined)[] {
  return packing.goals.map((id, goal) => {
    const moment = goal < program.moments.size ? program.moments.get(id) : undefined;
    return moment === undefined ? endings.get(id) : moments.get(moment);
  });
}

/** How many parts of each moment and ending have not been met: of most soon none. */
function unmetByGoal({ all }: Parts, { packing }: StateTable): Int32Array {
  const unmet = new Int32Array(packing.goals.length);
  const goals = new Map(packing.goals.map((goal, number) => [goal, number]));
  for (const part of all) {
    const goal = goals.get(part.kind === 'ending' ? part.ending : part.moment) ?? 0;
    unmet[goal] = (unmet[goal] ?? 0) + 1;
  }
  return unmet;
}
