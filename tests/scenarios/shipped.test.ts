/** What every shipped scenario promises its players, shown over all of its states. */
import { describe, expect, it } from 'vitest';
import type { ClientLine, Response } from '../../src/scenario/scenario.ts';
import type { Place } from '../../src/simulation/every-place.ts';
import { stateKey } from '../../src/simulation/explore.ts';
import { programOf } from '../../src/simulation/program.ts';
import type { RunState } from '../../src/simulation/state.ts';
import { lineAt, openingState } from '../../src/simulation/step.ts';
import type { CompiledScenario } from '../../src/simulation/tables.ts';
import { everyPlace } from '../scoring/every-state.ts';
import { type Liking, tallyOf } from '../scoring/gain.ts';
import { compiled, shipped, shippedNames } from '../simulation/small-scenario.ts';

const POLITE = ['attempted', 'unspoken'];
const GOOD = ['repaired', 'partly-repaired', 'parted-well', 'referred', 'taken-forward'];

const library = shippedNames().map((name) => {
  const tables = compiled(shipped(name));
  return { name, tables, everything: everyPlace(tables) };
});

describe.each(library)('$name', ({ tables, everything }) => {
  const places = [...everything.places.values()];
  const moments = Object.values(tables.moments);
  const responses = moments.flatMap((moment) => moment.responses);
  const lines = moments.flatMap((moment) => [
    ...moment.client,
    ...moment.responses.flatMap(({ reply }) => reply),
  ]);

  it('asks for five to nine decisions on a way, and never for fewer than four', () => {
    const ways = tables.tempers.map(({ id }) => lengths(tables, everything.places, id));
    for (const { shortest, longest } of ways) {
      expect(shortest).toBeGreaterThanOrEqual(4);
      expect(longest).toBeLessThanOrEqual(9);
      expect(longest).toBeGreaterThanOrEqual(5);
    }
  });

  it('has three or four options on offer wherever one can stand, two of them counted', () => {
    for (const { ways, state } of places) {
      const counted = ways.filter(({ offered }) => offered.counts.contested === undefined);
      expect([3, 4], stateKey(state)).toContain(ways.length);
      expect(counted.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('offers options of nearly one length', () => {
    for (const { ways, state } of places) {
      const sizes = ways.map(({ offered }) => wordsOf(offered.response).length);
      expect(Math.max(...sizes) / Math.min(...sizes), state.at).toBeLessThanOrEqual(1.3);
    }
  });

  it('does not tell the better options by their length', () => {
    expect(Math.abs(correlation(lengthAndWorth(tables, places)))).toBeLessThan(0.2);
  });

  it('has three tempers, in which a third of the client’s lines differ', () => {
    expect(tables.tempers.map(({ id }) => id)).toContain('even');
    expect(tables.tempers).toHaveLength(3);
    const spoken = moments.flatMap((moment) => [
      moment.client,
      ...moment.responses.map(({ reply }) => reply),
    ]);
    const said = spoken.filter((variants) => variants.length > 0);
    const differing = said.filter((variants) => variants.some(asksTemper));
    expect(differing.length / said.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it('has two moments or more in which another option is right in another temper', () => {
    const turning = moments.filter(({ id }) => {
      const best = tables.tempers.map((temper) => bestAt(places, id, temper.id));
      const here = best.filter((ids) => ids.size > 0);
      return here.some((ids) => here.some((other) => ![...ids].some((id_) => other.has(id_))));
    });
    expect(turning.length).toBeGreaterThanOrEqual(2);
  });

  it('has three endings or more, one of them poor and polite, and each can be come to', () => {
    const endings = Object.values(tables.endings);
    expect(endings.length).toBeGreaterThanOrEqual(3);
    expect(endings.some(({ outcome }) => POLITE.includes(outcome))).toBe(true);
    const come = new Set([...everything.explored.states.values()].map(({ at }) => at));
    for (const { id } of endings) expect(come).toContain(id);
  });

  it('says what is felt with every line, and why and whence with every option', () => {
    expect(lines.filter(({ feels }) => feels === undefined)).toEqual([]);
    expect(responses.filter(({ why }) => why === undefined)).toEqual([]);
    expect(responses.filter(({ source }) => source.length === 0)).toEqual([]);
  });

  it('has no line, option, answer or way that nobody can come to', () => {
    const program = programOf(tables);
    const shown = new Set<ClientLine>();
    const offered = new Set<Response>();
    for (const { state, ways } of places) {
      const moment = program.moments.get(state.at);
      const line = moment === undefined ? undefined : lineAt(moment, state)?.line;
      if (line !== undefined) shown.add(line);
      for (const way of ways) offered.add(way.offered.response);
    }
    const unseen = moments.flatMap(({ id, client }) =>
      client.filter((line) => !shown.has(line)).map(({ says }) => `${id}: ${says}`),
    );
    expect(unseen).toEqual([]);
    expect(responses.filter((response) => !offered.has(response)).map(({ id }) => id)).toEqual([]);
  });

  it('never turns an option over while the client’s visible words stay the same', () => {
    const program = programOf(tables);
    const seen = new Map<string, Set<string>>();
    for (const { state, ways } of places) {
      const moment = program.moments.get(state.at);
      const line = moment === undefined ? undefined : lineAt(moment, state)?.line;
      for (const { offered } of ways) {
        const { repair, against, away, moves: counted } = offered.counts;
        // What one has said twice running wears out, and one's own words stand on the page; an
        // open safety cue was said aloud some turns before.
        if (counted.some(({ how }) => how === 'worn-out')) continue;
        const risk = state.risk ? ', and what was said before is unasked' : '';
        const key = `${state.at}/${offered.response.id}: ${line?.says} (${line?.shows})${risk}`;
        const kinds = seen.get(key) ?? new Set<string>();
        seen.set(key, kinds);
        if (repair > 0) kinds.add('repair');
        if (against + away > 0) kinds.add('misstep');
      }
    }
    expect([...seen].filter(([, kinds]) => kinds.size > 1).map(([key]) => key)).toEqual([]);
  });

  it('never ends well for whoever is only defensive', () => {
    for (const { id } of tables.tempers) {
      let state = openingState(programOf(tables), id);
      for (let place = everything.places.get(stateKey(state)); place !== undefined; ) {
        const worst = place.ways.toSorted((a, b) => worthOf(a) - worthOf(b))[0];
        if (worst === undefined) break;
        state = worst.to;
        place = everything.places.get(stateKey(state));
      }
      expect(GOOD).not.toContain(tables.endings[state.at]?.outcome);
    }
  });

  it.each<[string, Liking]>([
    ['longest', (way) => size(way)],
    ['shortest', (way) => -size(way)],
    ['one with most questions', (way) => marks(way, /\?/g)],
    ['one with most feeling words', (way) => marks(way, /feel|felt|hurt|angry|sad|sorry|hard/gi)],
    ['one that says “you” most', (way) => marks(way, /\byou/gi)],
    ['one that says “I” most', (way) => marks(way, /\bI\b|\bme\b|\bmy\b/g)],
    ['most hedged', (way) => marks(way, /maybe|perhaps|might|wonder|could|seem/gi)],
    ['one with most commas', (way) => marks(way, /,/g)],
    ['one with a stock phrase', (way) => marks(way, /sounds like|I hear|I can see|thank you/gi)],
    ['wait', (way) => Number(way.offered.response.wait)],
  ])('cannot be solved by always taking the %s', (_name, liking) => {
    const { got, random, most } = tallyOf(tables, everything, liking);
    expect((got - random) / (most - random)).toBeLessThanOrEqual(0.3);
  });
});

it('asks about safety in at least one scenario, wherever a cue stands open for long', () => {
  const cued = library.filter(({ everything }) =>
    [...everything.explored.states.values()].some(({ risk }) => risk),
  );
  expect(cued.length).toBeGreaterThanOrEqual(1);
  for (const { tables, everything } of cued) {
    const opened = [...everything.places.values()].filter(({ state }) => state.risk);
    const asked = opened.filter(({ ways }) =>
      ways.some(({ offered }) => offered.counts.moves.some(({ as }) => as === 'risk-check')),
    );
    expect(asked.length, tables.card.id).toBeGreaterThan(opened.length / 2);
  }
});

type WayOf = Place['ways'][number];

function wordsOf({ say, do: act }: Response): string {
  return say ?? act ?? '';
}

function size(way: WayOf): number {
  return wordsOf(way.offered.response).length;
}

function marks(way: WayOf, pattern: RegExp): number {
  return wordsOf(way.offered.response).match(pattern)?.length ?? 0;
}

function worthOf({ offered: { counts } }: WayOf): number {
  return counts.repair - counts.against - counts.away;
}

function asksTemper({ when }: ClientLine): boolean {
  return when.some(({ kind }) => kind === 'temper');
}

/** The options that are best in every state of a moment in a temper. */
function bestAt(places: readonly Place[], moment: string, temper: string): ReadonlySet<string> {
  const sums = new Map<string, number[]>();
  for (const { state, ways } of places) {
    if (state.at !== moment || state.temper !== temper) continue;
    for (const way of ways) {
      const id = way.offered.response.id;
      sums.set(id, [...(sums.get(id) ?? []), worthOf(way)]);
    }
  }
  const means = [...sums].map(([id, worths]) => [id, mean(worths)] as const);
  const most = Math.max(...means.map(([, worth]) => worth));
  return new Set(means.filter(([, worth]) => worth === most).map(([id]) => id));
}

/** For each option its length beside its moment's mean, and its mean worth. */
function lengthAndWorth(tables: CompiledScenario, places: readonly Place[]) {
  const worths = new Map<Response, number[]>();
  for (const { ways } of places)
    for (const way of ways) {
      const { response, counts } = way.offered;
      if (counts.contested !== undefined) continue;
      const known = worths.get(response);
      if (known === undefined) worths.set(response, [worthOf(way)]);
      else known.push(worthOf(way));
    }
  return Object.values(tables.moments).flatMap(({ responses }) => {
    const middle = mean(responses.map((response) => wordsOf(response).length));
    return responses.flatMap((response): readonly (readonly [number, number])[] => {
      const known = worths.get(response);
      return known === undefined ? [] : [[wordsOf(response).length - middle, mean(known)]];
    });
  });
}

function lengths(
  tables: CompiledScenario,
  places: ReadonlyMap<string, Place>,
  temper: string,
): { readonly shortest: number; readonly longest: number } {
  const known = new Map<string, { shortest: number; longest: number }>();
  const from = (state: RunState): { shortest: number; longest: number } => {
    const key = stateKey(state);
    const found = known.get(key);
    if (found !== undefined) return found;
    const next = (places.get(key)?.ways ?? []).map(({ to }) => from(to));
    const told =
      next.length === 0
        ? { shortest: 0, longest: 0 }
        : {
            shortest: 1 + Math.min(...next.map(({ shortest }) => shortest)),
            longest: 1 + Math.max(...next.map(({ longest }) => longest)),
          };
    known.set(key, told);
    return told;
  };
  return from(openingState(programOf(tables), temper));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const product = pairs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  const spread = (at: 0 | 1, middle: number) =>
    pairs.reduce((sum, pair) => sum + (pair[at] - middle) ** 2, 0);
  return product / Math.sqrt(spread(0, mx) * spread(1, my));
}
