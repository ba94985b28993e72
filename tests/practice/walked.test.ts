/** Which places and ways were walked by which runs, and where what was not walked may be come to. */
import { describe, expect, it } from 'vitest';
import { wayInto } from '../../src/practice/unseen.ts';
import { type OwnRun, seenBy, stepsOf } from '../../src/practice/walked.ts';
import { THREE_ALIKE, toldRun } from '../app/debrief/told-run.ts';

const played = (choices: readonly string[]) => toldRun(THREE_ALIKE, choices).run;
const own = (id: string, choices: readonly string[], from?: OwnRun['from']): OwnRun => ({
  id,
  run: played(choices),
  ...(from === undefined ? {} : { from }),
});

describe('the way of a run', () => {
  it('goes from moment to moment by what was chosen, and into its ending', () => {
    const steps = stepsOf(played(['see', 'why', 'how']));
    expect(steps.map(({ from, to, chosen }) => [from, chosen.id, to])).toEqual([
      ['first', 'see', 'second'],
      ['second', 'why', 'third'],
      ['third', 'how', 'done'],
    ]);
  });

  it('is none while nothing has been said', () => {
    expect(stepsOf(played([]))).toEqual([]);
  });
});

describe('what the runs saw', () => {
  it('is what each of them met, the first given first, with the turn and what was chosen', () => {
    const { moments } = seenBy([own('one', ['see', 'why', 'how']), own('two', ['why'])]);
    expect(moments.get('first')?.map(({ run, turn, chosen }) => [run, turn, chosen?.id])).toEqual([
      ['one', 0, 'see'],
      ['two', 0, 'why'],
    ]);
    expect(moments.get('first')?.[1]?.reply?.says).toBe('I see.');
  });

  it('has the moment a left run stands at, with nothing chosen there, and no further one', () => {
    const { moments, endings } = seenBy([own('one', ['see'])]);
    expect([...moments.keys()]).toEqual(['first', 'second']);
    const [here] = moments.get('second') ?? [];
    expect(here?.line.says).toBe('You were late.');
    expect(here).not.toHaveProperty('chosen');
    expect(endings.size).toBe(0);
  });

  it('names for an ending the runs that came to it', () => {
    const runs = [
      own('one', ['see', 'why', 'how']),
      own('two', ['why']),
      own('three', ['how', 'how', 'how']),
    ];
    expect([...seenBy(runs).endings]).toEqual([['done', ['one', 'three']]]);
  });

  it('knows the turns that another way took over from the run it went back into', () => {
    const way = own('way', ['see', 'how'], { run: 'one', turn: 1 });
    const shared = (runs: readonly OwnRun[]) =>
      [...seenBy(runs).moments.values()].flat().filter((visit) => visit.shared);
    expect(shared([own('one', ['see', 'why']), way]).map(({ run, turn }) => [run, turn])).toEqual([
      ['way', 0],
    ]);
    // The run it went back into is gone: then the beginning is told with this one.
    expect(shared([way])).toEqual([]);
  });
});

describe('the way into what was not seen', () => {
  const LINKS = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'b' },
    { from: 'c', to: 'end' },
    { from: 'x', to: 'y' },
    { from: 'y', to: 'x' },
  ];
  const seen =
    (...places: string[]) =>
    (place: string) =>
      places.includes(place);

  it('leaves from the nearest place that was seen, and says how many lie between', () => {
    expect(wayInto('end', LINKS, seen('a'))).toEqual({ from: 'a', between: 2 });
    expect(wayInto('end', LINKS, seen('a', 'c'))).toEqual({ from: 'c', between: 0 });
  });

  it('is none where nothing that was seen leads there, round in circles too', () => {
    expect(wayInto('x', LINKS, seen('a'))).toBeUndefined();
    expect(wayInto('a', LINKS, seen('b'))).toBeUndefined();
  });
});
