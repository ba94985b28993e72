/** The tables made ready to run: names become places, conditions become predicates. */
import type { Axis, Effects } from '../scenario/rubric.ts';
import type { ClientLine, Temper } from '../scenario/scenario.ts';
import { type Names, nearnessOf, predicateOf } from './condition.ts';
import type { Cause } from './playthrough.ts';
import type {
  Change,
  Program,
  ProgramLine,
  ProgramMoment,
  ProgramMove,
  ProgramTemper,
} from './program-parts.ts';
import type { CompiledMoment, CompiledScenario } from './tables.ts';

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
  return {
    tables,
    names,
    heard: names.gauges.get('heard') ?? 0,
    heardUntilMet: tables.play.rules.heardUntilMet,
    moments: new Map(
      Object.values(tables.moments).map((moment) => [
        moment.id,
        makeMoment(moment, tables, names, moves),
      ]),
    ),
    tempers: new Map(
      tables.tempers.map((temper) => [temper.id, makeTemper(temper, tables, names)]),
    ),
  };
}

function makeTemper(
  { id, starts, answers }: Temper,
  { gauges, play }: CompiledScenario,
  names: Names,
): ProgramTemper {
  const start = gauges.map((gauge) => starts[gauge.id] ?? gauge.starts);
  const answer = (axis: Axis) => changesOf(answers[axis] ?? {}, names, 'temper', id);
  return {
    starts: start,
    // Trust is slow to rise.
    most: gauges.map((gauge, place) =>
      gauge.id === 'trust' ? Math.min(10, (start[place] ?? 0) + play.rules.trustRise) : 10,
    ),
    answers: {
      repair: answer('repair'),
      neutral: answer('neutral'),
      against: answer('against'),
      away: answer('away'),
    },
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
        change: changesOf(change, names, 'move', move.id),
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
      change: changesOf(entry.effects, names, 'entry', moment.id),
      sets: flagBits(entry.sets),
    })),
    client: moment.client.map(line),
    mayRaiseRisk: moment.client.some(({ cues }) => cues.includes('risk')),
    responses: moment.responses.map((response) => ({
      response,
      when: predicateOf(response.when, names),
      variants: response.moves.map((variant) => ({
        when: predicateOf(variant.when, names),
        are: variant.are.flatMap((id) => moves.get(id) ?? []),
        outcomes: [],
      })),
      withoutMoves: { when: predicateOf([], names), are: [], outcomes: [] },
      meetsAny: response.meets.length > 0,
      meetsCentral: response.meets.includes(central),
      sets: flagBits(response.sets),
      effects: changesOf(response.effects, names, 'response', response.id),
      reply: response.reply.map(line),
      then: response.then.map((way) => ({ when: predicateOf(way.when, names), to: way.to })),
    })),
  };
}

function changesOf(
  effects: Effects,
  names: Names,
  kind: Cause['kind'],
  id: string,
): readonly Change[] {
  return Object.entries(effects).flatMap(([gauge, by]) => {
    const place = names.gauges.get(gauge);
    if (place === undefined || by === undefined || by === 0) return [];
    return [{ gauge: place, by, cause: { kind, id, gauge, change: by } }];
  });
}
