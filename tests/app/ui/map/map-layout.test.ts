/** The map's geometry: everything is on it, nothing covers a label, ways join what they join. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, layoutOf, type MapLayout } from '../../../../src/app/ui/map/map-layout.ts';
import { rowsOf } from '../../../../src/app/ui/map/rows.ts';
import { terrainOf, type Walkable } from '../../../../src/app/ui/map/terrain.ts';
import { compiled, shipped, shippedNames } from '../../../simulation/small-scenario.ts';
import { walkable } from './walks.ts';

const PLAIN = { labelWidth: 100, words: 5, brief: false, counted: true, gap: 26 };
const FRAMES = {
  'on a small phone': { ...PLAIN, width: 280, labelWidth: 84 },
  'on a phone': { ...PLAIN, width: 320 },
  'on a phone, whole': { ...PLAIN, width: 320, words: 4, brief: true, counted: false, gap: 10 },
  'on a desk': { ...PLAIN, width: 810, labelWidth: 220, words: 7, gap: 30 },
};
const SHIPPED = shippedNames().map((name) => compiled(shipped(name)));
const CASES = SHIPPED.flatMap((scenario) =>
  Object.entries(FRAMES).map(
    ([frame, measures]) => [scenario.card.title, frame, scenario, measures] as const,
  ),
);

describe.each(CASES)('the map of “%s” %s', (_title, _frame, scenario, measures) => {
  const map = layoutOf(terrainOf(scenario), measures);

  it('has every moment and every ending once', () => {
    const wanted = [...Object.keys(scenario.moments), ...Object.keys(scenario.endings)];
    expect(map.places.map(({ place }) => place.id).sort()).toEqual(wanted.sort());
  });

  it('has no label on another, on a mark or outside', () => {
    expect(collisions(map)).toEqual([]);
  });

  it('has no path across a label', () => {
    const across = map.paths.flatMap(({ path, points }) =>
      map.places
        .filter(({ label }) => points.some((point) => isIn(point, label)))
        .map(({ place }) => `${path.key} across ${place.id}`),
    );
    expect(across).toEqual([]);
  });

  it('joins with one path each two places that a way joins, and no others', () => {
    const wanted = Object.values(scenario.moments).flatMap(({ id, responses }) =>
      responses.flatMap(({ then }) => then.map(({ to }) => `${id}→${to}`)),
    );
    expect(map.paths.map(({ path }) => path.key).sort()).toEqual([...new Set(wanted)].sort());
    expect(map.paths.filter((placed) => !joinsItsPlaces(map, placed))).toEqual([]);
  });

  it('is the same again', () => {
    expect(layoutOf(terrainOf(scenario), measures)).toEqual(map);
  });
});

it.each(SHIPPED)('a phone has room for the whole width of $card.title', (scenario) => {
  expect(layoutOf(terrainOf(scenario), FRAMES['on a phone']).width).toBe(320);
});

describe('the terrain', () => {
  const pathsOf = (scenario: Walkable) => terrainOf(scenario).paths;

  it('makes one path of several ways, and keeps what is chosen to take it', () => {
    const [path, ...others] = pathsOf(walkable({ a: ['end', 'end'] }));
    expect(others).toEqual([]);
    expect(path?.responses.map(({ id }) => id)).toEqual(['a-0', 'a-1']);
  });

  it('tells a way back from a way on', () => {
    const back = pathsOf(walkable({ a: ['b'], b: ['c', 'a'], c: ['b', 'end', 'c'] }))
      .filter((path) => path.back)
      .map(({ key }) => key);
    expect(back).toEqual(['b→a', 'c→b', 'c→c']);
  });

  it('takes two ways that meet again for no way back', () => {
    const paths = pathsOf(walkable({ a: ['b', 'c'], b: ['d'], c: ['b', 'd'], d: ['end'] }));
    expect(paths.filter(({ back }) => back)).toEqual([]);
  });

  it('tells apart places that begin with the same words', () => {
    const { places } = terrainOf(walkable({ a: ['b'], b: ['end'] }));
    expect(places.map(({ text }) => text)).toEqual([
      '…a, and more.',
      '…b, and more.',
      'So it ends at end, for now.',
    ]);
  });
});

/** Up to ten moments with ways anywhere: on, back, to themselves, to nowhere else. */
const ANYWHERE = fc
  .integer({ min: 1, max: 10 })
  .chain((count) =>
    fc.array(fc.array(fc.integer({ min: 0, max: count + 3 }), { minLength: 1, maxLength: 4 }), {
      minLength: count,
      maxLength: count,
    }),
  )
  .map((ways) =>
    walkable(Object.fromEntries(ways.map((to, at) => [`p${at}`, to.map((one) => `p${one}`)]))),
  );

describe('any scenario, however its ways run', () => {
  it('has every forward path lead down, and never more than two places in a row', () => {
    fc.assert(
      fc.property(ANYWHERE, (scenario) => {
        const terrain = terrainOf(scenario);
        const rows = rowsOf(terrain);
        const row = (id: string) => rows.get(id) ?? Number.NaN;
        for (const { from, to, back } of terrain.paths) {
          if (!back) expect(row(to)).toBeGreaterThan(row(from));
        }
        const all = [...rows.values()];
        expect(all.every((one) => all.filter((other) => other === one).length <= 2)).toBe(true);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('is drawn whole, with no label on another', () => {
    fc.assert(
      fc.property(ANYWHERE, (scenario) => {
        const map = layoutOf(terrainOf(scenario), FRAMES['on a phone']);
        const places = Object.keys(scenario.moments).length + Object.keys(scenario.endings).length;
        expect(map.places).toHaveLength(places);
        expect(collisions(map)).toEqual([]);
        expect(map.paths.filter((placed) => !joinsItsPlaces(map, placed))).toEqual([]);
      }),
      { seed: 5, numRuns: 25 },
    );
  });
});

function collisions({ places, width, height }: MapLayout): readonly string[] {
  const boxes = places.flatMap(({ place, x, y, label }) => [
    { of: place.id, box: label },
    { of: `${place.id}’s mark`, box: { left: x - 12, top: y - 12, width: 24, height: 24 } },
  ]);
  const met = boxes.flatMap(({ of, box }, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => isOn(box, other.box))
      .map((other) => `${of} on ${other.of}`),
  );
  const out = boxes.filter(({ box }) => !isOn(box, { left: 0, top: 0, width, height }, true));
  return [...met, ...out.map(({ of }) => `${of} outside`)];
}

/** Whether two boxes meet; or, with `wholly`, whether the first is all within the second. */
function isOn(one: Box, other: Box, wholly = false): boolean {
  const [right, foot] = [one.left + one.width, one.top + one.height];
  const [otherRight, otherFoot] = [other.left + other.width, other.top + other.height];
  return wholly
    ? one.left >= other.left && one.top >= other.top && right <= otherRight && foot <= otherFoot
    : one.left < otherRight && other.left < right && one.top < otherFoot && other.top < foot;
}

function isIn({ x, y }: { readonly x: number; readonly y: number }, box: Box): boolean {
  return isOn({ left: x, top: y, width: 0, height: 0 }, box, true);
}

function joinsItsPlaces({ places }: MapLayout, { path, points }: MapLayout['paths'][number]) {
  const at = (id: string) => places.find(({ place }) => place.id === id);
  const meets = (point: (typeof points)[number] | undefined, id: string) =>
    point !== undefined && point.x === at(id)?.x && point.y === at(id)?.y;
  return meets(points[0], path.from) && meets(points.at(-1), path.to);
}
