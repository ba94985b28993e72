/** The rubric's words find their place: each marker in a kind of moment, each move in a family. */
import { describe, expect, it } from 'vitest';
import { familiesOf } from '../../src/practice/families-of-moves.ts';
import { kindOf } from '../../src/practice/kinds-of-moment.ts';
import type { CountedMove } from '../../src/simulation/playthrough.ts';
import { shippedRubric } from '../simulation/small-scenario.ts';

const { play, cues, markers } = shippedRubric();

describe('kinds of moment', () => {
  it('has a kind for every marker of the rubric', () => {
    const without = markers.filter(({ id }) => kindOf({ cues: [], markers: [id] }) === undefined);
    expect(without).toEqual([]);
  });

  it('has none for cues that say what is known or due, and not what the client does', () => {
    const without = cues.filter(({ id }) => kindOf({ cues: [id], markers: [] }) === undefined);
    expect(without.map(({ id }) => id)).toEqual([
      'our-fault',
      'shift',
      'risk',
      'agreement',
      'facts-known',
      'across-difference',
      'facts-laid-out',
    ]);
  });

  it.each([
    ['a complaint told as a joke is a complaint', ['complaint'], ['appeasing'], 'confronted'],
    ['stopping rules over the complaint it comes with', ['leaving', 'complaint'], [], 'leaving'],
    [
      'blame taken politely is taken',
      ['withdrawal'],
      ['appeasing', 'self-criticism'],
      'self-blame',
    ],
    ['a polite cover is one, whatever is under it', ['hurt-shown'], ['denial'], 'smoothed-over'],
    ['a wall of one word is quiet', ['withdrawal'], ['minimal-response'], 'gone-quiet'],
    ['a wall of other things leads away', ['withdrawal', 'thread'], [], 'led-away'],
    ['a story that is theirs is a thread', ['thread'], [], 'thread'],
  ] as const)('%s', (_, cues, markers, kind) => {
    expect(kindOf({ cues, markers })).toBe(kind);
  });
});

describe('families of moves', () => {
  const counted = (as: string): CountedMove => ({
    written: as,
    as,
    axis: play.moves[as]?.axis ?? 'neutral',
    how: 'counted',
  });
  const of = (move: CountedMove) => [
    ...familiesOf({ moves: [move], against: 0, away: 0, repair: 0 }),
  ];

  it('has one for every move of the rubric but the neutral ones', () => {
    for (const { id, axis } of Object.values(play.moves))
      expect([id, of(counted(id)).length]).toEqual([id, axis === 'neutral' ? 0 : 1]);
  });

  it('has none for what counted as nothing', () => {
    expect(of({ ...counted('justify'), how: 'overruled' })).toEqual([]);
    expect(of({ ...counted('own-part'), how: 'early' })).toEqual([]);
  });
});
