/** Where the arrow keys lead. */
import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../../../src/app/ui/map/map-layout.ts';
import { terrainOf } from '../../../../src/app/ui/map/terrain.ts';
import { nextPlace } from '../../../../src/app/ui/map/walk.ts';
import { walkable } from './walks.ts';

const MAP = layoutOf(
  terrainOf(walkable({ a: ['b', 'c'], b: ['d'], c: ['d', 'a'], d: ['good', 'other'] })),
  { width: 320, labelWidth: 100, words: 5, brief: false, counted: false, gap: 26 },
);
const walkers = (...ways: readonly (readonly [string, number])[]) => new Map(ways);

describe('the arrow keys', () => {
  it('go down by the way most walked', () => {
    expect(nextPlace(MAP, 'a', 'down', [], walkers(['a→b', 8]))).toBe('b');
    expect(nextPlace(MAP, 'a', 'down', [], walkers(['a→c', 8]))).toBe('c');
  });

  it('go back up by the way one came', () => {
    expect(nextPlace(MAP, 'd', 'up', ['a', 'b'])).toBe('b');
    expect(nextPlace(MAP, 'd', 'up', ['a', 'c'])).toBe('c');
  });

  it('go sideways to where else the way before leads', () => {
    const [left, right] = MAP.places
      .filter(({ place }) => ['b', 'c'].includes(place.id))
      .sort((a, b) => a.x - b.x)
      .map(({ place }) => place.id);
    expect(nextPlace(MAP, left ?? '', 'right', ['a'])).toBe(right);
    expect(nextPlace(MAP, right ?? '', 'left', ['a'])).toBe(left);
    expect(nextPlace(MAP, right ?? '', 'right', ['a'])).toBeUndefined();
  });

  it('stay where no way leads, and never follow a way back', () => {
    expect(nextPlace(MAP, 'good', 'down')).toBeUndefined();
    expect(nextPlace(MAP, 'a', 'up')).toBeUndefined();
    expect(nextPlace(MAP, 'a', 'left')).toBeUndefined();
    expect(nextPlace(MAP, 'c', 'down')).toBe('d');
  });

  it('come from the opening to every place that can be reached', () => {
    const reached = new Set(['a']);
    for (const here of reached) {
      const down = nextPlace(MAP, here, 'down');
      const beside = (['left', 'right'] as const).map((way) => nextPlace(MAP, here, way));
      for (const next of [down, ...beside]) if (next !== undefined) reached.add(next);
    }
    expect([...reached].sort()).toEqual(['a', 'b', 'c', 'd', 'good', 'other']);
  });
});
