/** What must hold of the figures in every state of every shipped scenario (docs/SCORING.md). */
import { describe, expect, it } from 'vitest';
import { gainOf, play as playersTally, together } from '../../src/review/players/gain.ts';
import { visit } from '../../src/review/visit.ts';
import { assess } from '../../src/scoring/assess.ts';
import { movementsOn } from '../../src/scoring/movements.ts';
import { isOccasion, takesRepair, worthOf } from '../../src/scoring/taking-repair.ts';
import type { Everything, Place } from '../../src/simulation/every-place.ts';
import { stateKey } from '../../src/simulation/explore.ts';
import type { Counted, Offered, Playthrough } from '../../src/simulation/playthrough.ts';
import { programOf } from '../../src/simulation/program.ts';
import { replay } from '../../src/simulation/replay.ts';
import type { RunState } from '../../src/simulation/state.ts';
import { openingState } from '../../src/simulation/step.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';
import { compiled, shipped, shippedNames } from '../simulation/small-scenario.ts';
import { countsIn, everyPlace, turnAt } from './every-state.ts';

const library = shippedNames().map((name) => {
  const tables = compiled(shipped(name));
  return { name, tables, everything: everyPlace(tables) };
});

describe.each(library)('$name', ({ tables, everything }) => {
  const places = [...everything.places.values()];

  // What breaks is gathered and told at once: a million single expectations take a minute.
  it('1. whoever always takes most of an axis takes every occasion of it, and least none', () => {
    const broken: string[] = [];
    for (const place of places) {
      for (const axis of ['repair', 'against', 'away'] as const) {
        const open = place.ways.filter(({ offered }) => offered.counts.contested === undefined);
        const sorted = open.toSorted((a, b) => a.offered.counts[axis] - b.offered.counts[axis]);
        const [least, most] = [sorted[0], sorted.at(-1)];
        if (least === undefined || most === undefined) continue;
        const moves = (way: typeof most) =>
          axis !== 'repair' && movementsOn(axis, runOf(tables, place, way)).length === 1;
        const [low, high] = [least.offered.counts[axis], most.offered.counts[axis]];
        const holds =
          axis === 'repair'
            ? !isOccasion(turnAt(place, most)) ||
              (takesRepair(turnAt(place, most)) && !takesRepair(turnAt(place, least)))
            : high === low || (moves(most) && (low > 0 || !moves(least)));
        if (!holds) broken.push(`${axis} in ${stateKey(place.state)}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('2. a response counts alike in one state whatever stands beside it', () => {
    const alone = new Map<string, CompiledScenario>();
    const broken: string[] = [];
    for (const { state, ways } of places) {
      for (const { offered } of ways) {
        const key = `${state.at}/${offered.response.id}`;
        const lonely = alone.get(key) ?? onlyResponse(tables, state.at, offered.response.id);
        alone.set(key, lonely);
        const [response] = programOf(lonely).moments.get(state.at)?.responses ?? [];
        if (response === undefined) throw new Error(key);
        const counts = JSON.stringify(countsIn(lonely, state, response));
        if (counts !== JSON.stringify(offered.counts)) broken.push(`${key} in ${stateKey(state)}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('3. more repair with no more against or away never reads worse', () => {
    const broken: string[] = [];
    for (const place of places) {
      for (const better of place.ways) {
        for (const worse of place.ways) {
          const [a, b] = [better.offered.counts, worse.offered.counts];
          if (a.contested !== undefined || b.contested !== undefined) continue;
          if (a.repair < b.repair || a.against > b.against || a.away > b.away) continue;
          const reads =
            worthOf(a) >= worthOf(b) &&
            (!takesRepair(turnAt(place, worse)) || takesRepair(turnAt(place, better)));
          if (!reads) broken.push(`${better.offered.response.id} in ${stateKey(place.state)}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it('4. placating is never less away than holding the boundary or its twin', () => {
    const holds = (counts: Counted) =>
      counts.moves.some(({ as }) => as === 'hold-boundary-warmly' || as === 'hide-behind-policy');
    const placates = (counts: Counted) =>
      counts.moves.some(({ as, how }) => as === 'drop-the-frame' && how !== 'overruled');
    for (const { ways } of places) {
      const counts = ways
        .map(({ offered }) => offered.counts)
        .filter(({ contested }) => contested === undefined);
      for (const placating of counts.filter(placates))
        for (const holding of counts.filter(holds))
          expect(placating.away).toBeGreaterThanOrEqual(holding.away);
    }
  });

  it('5. from every state before the last third, good practice stays within reach', () => {
    const { good, longest } = reach(tables, everything);
    const depth = depths(tables, everything);
    const lost = places
      .filter(({ state }) => {
        const turns = depth.get(stateKey(state)) ?? 0;
        return turns / (turns + (longest.get(stateKey(state)) ?? 0)) < 2 / 3;
      })
      .filter(({ state }) => good.get(stateKey(state)) !== true)
      .map(({ state }) => stateKey(state));
    expect(lost).toEqual([]);
  });

  it('6. contested answers, runs that were left and safety are never counts of anything else', () => {
    for (const place of places) {
      for (const way of place.ways) {
        const { contested, repair, against, away, moves } = way.offered.counts;
        if (contested !== undefined) {
          expect([repair, against, away]).toEqual([0, 0, 0]);
          expect(isOccasion(turnAt(place, way))).toBe(false);
        }
        if (moves.some(({ as }) => as === 'risk-check')) {
          expect([against, away]).toEqual([0, 0]);
          expect(isOccasion(turnAt(place, way))).toBe(false);
        }
        if (place.state.risk) expect(isOccasion(turnAt(place, way))).toBe(false);
      }
    }
    const left = assess(replay(tables, { temper: 'even', mode: 'session', seed: 1, choices: [] }));
    expect(left).toMatchObject({ complete: false, turns: 0, missteps: [], against: [], away: [] });
    expect(left.repair.occasions).toEqual([]);
  });

  it('7. what is played later changes no figure of what was played before', () => {
    for (const choices of seededRuns(tables, everything, 40)) {
      const whole = assess(play(tables, choices));
      const half = assess(play(tables, choices.slice(0, Math.ceil(choices.length / 2))));
      for (const axis of ['against', 'away'] as const)
        expect(whole[axis].slice(0, half[axis].length)).toEqual(half[axis]);
      const { occasions } = half.repair;
      expect(whole.repair.occasions.slice(0, occasions.length)).toEqual(occasions);
    }
  });

  it('8. every figure opens to its turns, and what it opens to adds up to it', () => {
    for (const choices of seededRuns(tables, everything, 40)) {
      const run = play(tables, choices);
      const report = assess(run);
      for (const axis of ['against', 'away'] as const) {
        const counted = run.turns.map(({ chosen }) => chosen.counts[axis]);
        for (const { turn, count, moves } of report[axis]) {
          expect(moves.reduce((sum, { share }) => sum + share, 0)).toBe(count);
          expect(counted[turn]).toBe(count);
        }
        expect(report[axis]).toHaveLength(counted.filter((count) => count > 0).length);
      }
      const { occasions, taken, partly } = report.repair;
      expect(occasions.filter((occasion) => occasion.taken === 'taken')).toHaveLength(taken);
      expect(occasions.filter((occasion) => occasion.taken === 'partly')).toHaveLength(partly);
      for (const { values } of report.client) expect(values).toHaveLength(run.turns.length + 1);
    }
  });
});

describe('over the library', () => {
  const visits = library.map(({ tables }) => visit(tables));
  const moves =
    (name: RegExp) =>
    ({ response }: Offered): number =>
      Number(response.moves.some(({ are }) => are.some((move) => name.test(move))));
  const says =
    (words: RegExp) =>
    ({ response }: Offered): number =>
      Number(words.test(response.say ?? ''));
  it.each([
    ['always apologises', moves(/apologise/)],
    ['always validates', moves(/validate|acknowledge/)],
    ['always asks', says(/\?/)],
    ['always placates', moves(/drop-the-frame|over-apologise|close-early/)],
  ] as const)('a player who %s gains at most half', (_name, liking) => {
    const tallies = visits.map((seen) => playersTally(seen, ({ offered }) => offered.map(liking)));
    expect(gainOf(together(tallies))).toBeLessThanOrEqual(0.5);
  });
});

const GOOD = ['repaired', 'partly-repaired', 'parted-well', 'referred', 'taken-forward'];

/** From each state: whether an ending good of its kind, safety asked, can be reached; how far. */
function reach(tables: CompiledScenario, { explored, places }: Everything) {
  const good = new Map<string, boolean>();
  const longest = new Map<string, number>();
  const visit = (state: RunState): void => {
    const key = stateKey(state);
    if (good.has(key)) return;
    const ending = tables.endings[state.at];
    good.set(key, ending !== undefined && GOOD.includes(ending.outcome) && !state.risk);
    longest.set(key, 0);
    for (const { to } of places.get(key)?.ways ?? []) {
      visit(to);
      if (good.get(stateKey(to)) === true) good.set(key, true);
      const further = 1 + (longest.get(stateKey(to)) ?? 0);
      longest.set(key, Math.max(longest.get(key) ?? 0, further));
    }
  };
  for (const state of explored.states.values()) visit(state);
  return { good, longest };
}

/** The fewest turns in which each state can be come to. */
function depths(tables: CompiledScenario, { places }: Everything): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let layer = tables.tempers.map(({ id }) => openingState(programOf(tables), id));
  for (let turns = 0; layer.length > 0; turns += 1) {
    const fresh = layer.filter((state) => !found.has(stateKey(state)));
    for (const state of fresh) found.set(stateKey(state), turns);
    layer = fresh.flatMap((state) => places.get(stateKey(state))?.ways.map(({ to }) => to) ?? []);
  }
  return found;
}

function onlyResponse(tables: CompiledScenario, at: string, response: string): CompiledScenario {
  const moment = tables.moments[at];
  if (moment === undefined) throw new Error(at);
  const responses = moment.responses.filter(({ id }) => id === response);
  return { ...tables, moments: { ...tables.moments, [at]: { ...moment, responses } } };
}

function runOf(tables: CompiledScenario, place: Place, way: Place['ways'][number]): Playthrough {
  return { ...play(tables, []), turns: [turnAt(place, way)] };
}

function play(tables: CompiledScenario, choices: readonly string[]): Playthrough {
  return replay(tables, { temper: 'even', mode: 'session', seed: 1, choices });
}

/** Complete runs of the temper `even`, picked by a seeded draw. */
function seededRuns(
  tables: CompiledScenario,
  { places }: Everything,
  runs: number,
): readonly (readonly string[])[] {
  let draw = 3;
  return Array.from({ length: runs }, () => {
    const choices: string[] = [];
    let place = places.get(stateKey(openingState(programOf(tables), 'even')));
    while (place !== undefined) {
      draw = (Math.imul(draw, 1664525) + 1013904223) >>> 0;
      const way = place.ways[(draw >>> 8) % place.ways.length];
      if (way === undefined) break;
      choices.push(way.offered.response.id);
      place = places.get(stateKey(way.to));
    }
    return choices;
  });
}
