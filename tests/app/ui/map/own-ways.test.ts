/** Own ways on a map: beside one another, each with a letter of its own, and the unseen told by nothing. */
import { describe, expect, it } from 'vitest';
import { hintOf } from '../../../../src/app/ui/map/own-map-words.ts';
import {
  laneOf,
  letteredPaths,
  type OwnWay,
  pathsOf,
  walkersOf,
} from '../../../../src/app/ui/map/own-ways.ts';
import { terrainOf } from '../../../../src/app/ui/map/terrain.ts';
import { walkable } from './walks.ts';

const PLACES = walkable({ a: ['b', 'c'], b: ['d'], c: ['d', 'a'], d: ['good', 'other'] });

function way(mark: string, ...places: readonly string[]): OwnWay {
  const [first] = PLACES.moments.a?.responses ?? [];
  if (first === undefined) throw new Error('There is no response.');
  const steps = places.slice(1).map((to, turn) => ({
    turn,
    from: places[turn] ?? '',
    to,
    chosen: first,
  }));
  return { run: mark, mark, stroke: 0, steps, last: places.at(-1) ?? '' };
}

const THIS = way('', 'a', 'b', 'd', 'good');
const A = way('A', 'a', 'b', 'd', 'other');
const B = way('B', 'a', 'c', 'a', 'c', 'd');

describe('own ways', () => {
  it('have each path once, however often it was walked', () => {
    expect(pathsOf(B)).toEqual(['a→c', 'c→a', 'c→d']);
  });

  it('lie beside one another where they share a path, and in the middle where they do not', () => {
    const ways = [THIS, A, B];
    expect(laneOf(THIS, 'a→b', ways)).toBe(0);
    expect(laneOf(A, 'a→b', ways)).not.toBe(0);
    expect(laneOf(A, 'd→other', ways)).toBe(0);
    expect(laneOf(A, 'a→b', [A])).toBe(0);
  });

  it('bear their letter where they part from the run, each on a path of its own', () => {
    expect([...letteredPaths([THIS, A, B])].map(([path, { mark }]) => [path, mark])).toEqual([
      ['d→other', 'A'],
      ['a→c', 'B'],
    ]);
    const same = { ...A, mark: 'C', run: 'C' };
    expect([...letteredPaths([THIS, A, same]).values()].map(({ mark }) => mark)).toEqual(['A']);
    expect([...letteredPaths([THIS, B, { ...B, mark: 'C' }])].map(([path]) => path)).toEqual([
      'a→c',
      'c→a',
    ]);
  });

  it('lead the arrow keys along the run before all others', () => {
    const walkers = walkersOf([B, THIS, A]);
    expect(walkers.get('a→c') ?? 0).toBeGreaterThan(walkers.get('a→b') ?? 0);
  });
});

describe('the ground under them', () => {
  const met = new Map([
    ['a', { says: 'What was met here.' }],
    ['c', { shows: 'He looks away.' }],
    ['good', {}],
  ]);
  const { places } = terrainOf(PLACES, met);
  const at = (id: string) => places.find((place) => place.id === id);

  it('tells a place by what was met there, not by what its author wrote last', () => {
    expect(at('a')).toMatchObject({ kind: 'spoken', text: 'What was met here.' });
    expect(at('c')).toMatchObject({ kind: 'silent', text: 'He looks away.' });
    expect(at('good')?.outcome).toBe('attempted');
  });

  it('has of what was not met neither words nor outcome nor whether anything is said', () => {
    expect(at('b')).toEqual({ id: 'b', kind: 'spoken', text: '', unseen: true });
    expect(at('other')).toEqual({ id: 'other', kind: 'ending', text: '', unseen: true });
  });

  it('has its endings in an order that is not the author’s, and the same again', () => {
    const ends = Array.from({ length: 8 }, (_, place) => `end-${place}`);
    const order = () =>
      terrainOf(walkable({ a: ends }), new Map())
        .places.map(({ id }) => id)
        .slice(1);
    expect(order()).not.toEqual(ends);
    expect(order()).toEqual(order());
    expect([...order()].sort()).toEqual(ends);
  });

  it('hints from where a way may lead, and never by which words', () => {
    const hint = hintOf('other', terrainOf(PLACES, met));
    expect(hint).toBe(
      'A way may lead here from the silence (He looks away), by way of one moment you have not come to.',
    );
  });
});
