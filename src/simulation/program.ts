/** The tables made ready to run: names become places, conditions become predicates. */
import type { Axis, Effects } from '../scenario/rubric.ts';
import type { ClientLine, Response } from '../scenario/scenario.ts';
import {
  type Names,
  type Nearness,
  nearnessOf,
  type Predicate,
  predicateOf,
  type Scene,
} from './condition.ts';
import type { RunState } from './state.ts';
import type { CompiledMoment, CompiledScenario } from './tables.ts';

/** A change of one gauge, by its place. */
export interface Change {
  readonly gauge: number;
  readonly by: number;
}

export interface ProgramMove {
  readonly id: string;
  readonly axis: Axis;
  readonly weight: number;
  readonly twin?: ProgramMove;
  readonly needs: readonly ((state: RunState, scene: Scene) => Nearness)[];
  readonly effects: readonly { readonly when: Predicate; readonly change: readonly Change[] }[];
  /** Its bit in `RunState.counted`; 0 when no condition reads it. */
  readonly tracked: number;
}

export interface ProgramLine {
  readonly when: Predicate;
  readonly line: ClientLine;
  readonly risk: boolean;
  /** What a condition asked before a choice may read. */
  readonly scene: Scene;
}

export interface ProgramResponse {
  readonly response: Response;
  readonly when: Predicate;
  readonly moves: readonly { readonly when: Predicate; readonly are: readonly ProgramMove[] }[];
  readonly meetsAny: boolean;
  readonly meetsCentral: boolean;
  readonly sets: number;
  readonly effects: readonly Change[];
  readonly reply: readonly ProgramLine[];
  readonly then: readonly { readonly when: Predicate; readonly to: string }[];
}

export interface ProgramMoment {
  readonly id: string;
  readonly onEntry: readonly {
    readonly when: Predicate;
    readonly change: readonly Change[];
    readonly sets: number;
  }[];
  readonly client: readonly ProgramLine[];
  readonly responses: readonly ProgramResponse[];
}

export interface Program {
  readonly tables: CompiledScenario;
  readonly names: Names;
  readonly moments: ReadonlyMap<string, ProgramMoment>;
  /** Places of the two gauges that rules of the rubric single out. */
  readonly trust: number;
  readonly heard: number;
  /** Per temper: where each gauge starts, and what it adds by axis. */
  readonly tempers: ReadonlyMap<
    string,
    {
      readonly starts: readonly number[];
      readonly answers: Readonly<Record<Axis, readonly Change[]>>;
    }
  >;
}

const programs = new WeakMap<CompiledScenario, Program>();

/** The program of some tables; made once and kept as long as they are. */
export function programOf(tables: CompiledScenario): Program {
  const known = programs.get(tables);
  if (known !== undefined) return known;
  const program = makeProgram(tables);
  programs.set(tables, program);
  return program;
}

function makeProgram(tables: CompiledScenario): Program {
  const places = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));
  const names: Names = {
    gauges: places(tables.gauges.map(({ id }) => id)),
    flags: places(tables.flags),
    tracked: places(tables.tracked),
  };
  const moves = makeMoves(tables, names);
  const changes = (effects: Effects) => changesOf(effects, names);
  return {
    tables,
    names,
    trust: names.gauges.get('trust') ?? 0,
    heard: names.gauges.get('heard') ?? 0,
    moments: new Map(
      Object.values(tables.moments).map((moment) => [
        moment.id,
        makeMoment(moment, tables, names, moves),
      ]),
    ),
    tempers: new Map(
      tables.tempers.map(({ id, starts, answers }) => [
        id,
        {
          starts: tables.gauges.map((gauge) => starts[gauge.id] ?? gauge.starts),
          answers: {
            repair: changes(answers.repair ?? {}),
            neutral: changes(answers.neutral ?? {}),
            against: changes(answers.against ?? {}),
            away: changes(answers.away ?? {}),
          },
        },
      ]),
    ),
  };
}

function makeMoves(tables: CompiledScenario, names: Names): ReadonlyMap<string, ProgramMove> {
  const moves = new Map<string, ProgramMove>();
  // Twins have no twin of their own, so moves without one are made first.
  const ordered = Object.values(tables.play.moves).sort(
    (a, b) => Number(a.twin !== undefined) - Number(b.twin !== undefined),
  );
  for (const move of ordered) {
    const twin = move.twin === undefined ? undefined : moves.get(move.twin);
    const tracked = names.tracked.get(move.id);
    moves.set(move.id, {
      id: move.id,
      axis: move.axis,
      weight: tables.judgement.moves[move.id]?.weight ?? 0,
      ...(twin === undefined ? {} : { twin }),
      needs: move.needs.map((need) => nearnessOf(need, names, tables.play.rules.earlyWithin)),
      effects: move.effects.map(({ when, change }) => ({
        when: predicateOf(when, names),
        change: changesOf(change, names),
      })),
      tracked: tracked === undefined ? 0 : 1 << tracked,
    });
  }
  return moves;
}

function makeMoment(
  moment: CompiledMoment,
  tables: CompiledScenario,
  names: Names,
  moves: ReadonlyMap<string, ProgramMove>,
): ProgramMoment {
  const central = tables.hurts[0]?.id ?? '';
  const flagBits = (flags: readonly string[]) =>
    flags.reduce((mask, flag) => mask | (1 << (names.flags.get(flag) ?? 0)), 0);
  const line = (client: ClientLine): ProgramLine => ({
    when: predicateOf(client.when, names),
    line: client,
    risk: client.cues.includes('risk'),
    scene: { cues: client.cues, counted: [], meets: false },
  });
  return {
    id: moment.id,
    onEntry: moment.onEntry.map((entry) => ({
      when: predicateOf(entry.when, names),
      change: changesOf(entry.effects, names),
      sets: flagBits(entry.sets),
    })),
    client: moment.client.map(line),
    responses: moment.responses.map((response) => ({
      response,
      when: predicateOf(response.when, names),
      moves: response.moves.map((variant) => ({
        when: predicateOf(variant.when, names),
        are: variant.are.flatMap((id) => moves.get(id) ?? []),
      })),
      meetsAny: response.meets.length > 0,
      meetsCentral: response.meets.includes(central),
      sets: flagBits(response.sets),
      effects: changesOf(response.effects, names),
      reply: response.reply.map(line),
      then: response.then.map((way) => ({ when: predicateOf(way.when, names), to: way.to })),
    })),
  };
}

function changesOf(effects: Effects, names: Names): readonly Change[] {
  return Object.entries(effects).flatMap(([gauge, by]) => {
    const place = names.gauges.get(gauge);
    return place === undefined || by === undefined || by === 0 ? [] : [{ gauge: place, by }];
  });
}
