/** What a group did, counted by persons from replayed runs. */
import { describe, expect, it } from 'vitest';
import { groupOf } from '../../src/course/group.ts';
import type { MomentOfGroup } from '../../src/course/moments-of-group.ts';
import { personsOf } from '../../src/course/persons.ts';
import { ASSIGNMENT, checked, cohort, handInOf, SMALL, times } from './cohort.ts';

const toldOf = (...persons: readonly (readonly string[])[]) => {
  const [scenario] = groupOf(ASSIGNMENT, cohort(...persons)).scenarios;
  return scenario?.told;
};

/** Chosen of on offer, by option: `see 3/7`. */
const countsOf = (moment: MomentOfGroup | undefined) =>
  (moment?.options ?? []).map(({ response: { id }, told }) =>
    told === undefined ? `${id} not told` : `${id} ${told.chosen}/${told.onOffer}`,
  );

describe('the moments of a group', () => {
  const told = toldOf(
    ...times(4, ['see see see']),
    ...times(5, ['why after see']),
    ['step'],
    ...times(2, ['how why']),
  );

  it('are counted by what each first attempt chose there', () => {
    const [first, second, third] = told?.first.moments ?? [];
    expect(first).toMatchObject({ moment: 'first', came: 12 });
    expect(countsOf(first)).toEqual(['see 4/12', 'why 5/12', 'how 2/12', 'step 1/12']);
    expect(second).toMatchObject({ moment: 'second', came: 11 });
    expect(third).toMatchObject({ moment: 'third', came: 9 });
  });

  it('say of each option how many had it on offer', () => {
    expect(countsOf(told?.first.moments[1])).toEqual([
      'see 4/11',
      'why 2/11',
      'how 0/11',
      'step 0/11',
      'ask 0/11',
      'after 5/5',
    ]);
  });

  it('have the words that most met, and say that some met others', () => {
    const [first, second] = told?.first.moments ?? [];
    expect(first).toMatchObject({ line: { says: 'You were late.' }, otherLines: false });
    expect(second).toMatchObject({ line: { says: 'And then.' }, otherLines: true });
  });

  it('split the group where no option drew more than two thirds', () => {
    const [first, , third] = told?.first.moments ?? [];
    expect(first?.split).toBe(true);
    expect(third).toMatchObject({ split: false, spread: 0 });
    expect(first?.spread).toBeCloseTo(1.784, 2);
  });

  it('say where people went on to, and that nobody went some way', () => {
    const [first] = told?.first.moments ?? [];
    expect([...(first?.onward ?? [])]).toEqual([
      ['second', 11],
      ['done', 1],
    ]);
    const [, second] = toldOf(...times(5, ['why why']))?.first.moments ?? [];
    expect(second?.onward?.get('done')).toBe(0);
  });

  it('tell of an ending that five or more came to', () => {
    expect(toldOf(...times(5, ['step']))?.first.endings.get('done')).toBe(5);
    expect(toldOf(...times(4, ['step']), ...times(4, ['see']))?.first.endings.size).toBe(0);
  });

  it('count each person once, whatever they did again', () => {
    const twice = toldOf(...times(5, ['see see see', 'why why why']), ['why']);
    expect(countsOf(twice?.first.moments[0])).toEqual([
      'see 5/6',
      'why 1/6',
      'how 0/6',
      'step 0/6',
    ]);
    expect(twice?.first.persons).toBe(6);
    expect(twice?.last?.persons).toBe(5);
    expect(countsOf(twice?.last?.moments[0])).toEqual([
      'see 0/5',
      'why 5/5',
      'how 0/5',
      'step 0/5',
    ]);
  });

  it('count a moment that came round again by its first time', () => {
    const round = toldOf(...times(5, ['see see again why']));
    expect(round?.first.moments[0]?.came).toBe(5);
    expect(countsOf(round?.first.moments[0])[0]).toBe('see 5/5');
  });

  it('are not of runs in which nothing was chosen', () => {
    const [scenario] = groupOf(ASSIGNMENT, cohort(...times(6, ['see']), [''])).scenarios;
    expect(scenario?.persons).toBe(6);
  });
});

describe('first attempts and last ones', () => {
  const told = toldOf(
    ...times(3, ['why why why', 'see see see']),
    ...times(3, ['why see', 'how', 'see step']),
  );

  it('are told by moves, as persons who made them', () => {
    expect(told?.change?.persons).toBe(6);
    expect(told?.change?.moves).toEqual(
      expect.arrayContaining([
        { move: 'justify', axis: 'against', first: 6, last: 0 },
        { move: 'acknowledge-impact', axis: 'repair', first: 3, last: 6 },
        { move: 'go-blank', axis: 'away', first: 0, last: 3 },
      ]),
    );
  });

  it('are told by moment, of those who came there both times', () => {
    expect(told?.change?.moments.get('first')).toEqual({
      persons: 6,
      against: { first: 6, last: 0 },
      away: { first: 0, last: 0 },
      repair: { first: 0, last: 6 },
    });
    expect(told?.change?.moments.get('second')?.away).toEqual({ first: 0, last: 3 });
  });
});

describe('missed safety', () => {
  it('is a count of the group', () => {
    const told = toldOf(
      ...times(2, ['see see see']),
      ...times(3, ['see ask see']),
      ['why ask'],
      ['step'],
    );
    expect(told?.safety).toEqual({ cue: 6, notAsked: 2, askedLate: 0 });
  });

  it('is not told of fewer than five, and of nobody there is nothing to tell', () => {
    expect(toldOf(...times(4, ['see see see']), ...times(8, ['step']))?.safety).toBe('few');
    expect(toldOf(...times(8, ['step']))?.safety).toBeUndefined();
  });
});

describe('a scenario played on two contents', () => {
  const earlier = { ...SMALL, content: 'f'.repeat(64) };

  it('is told of each by itself', () => {
    const old = [11, 12].map((person) =>
      checked(
        {
          ...handInOf(person, `Old ${person}`, 'see'),
        },
        earlier,
      ),
    );
    const group = groupOf(ASSIGNMENT, [...old, ...cohort(...times(6, ['see']))]);
    expect(group.scenarios.map(({ persons, told }) => [persons, told !== undefined])).toEqual([
      [6, true],
      [2, false],
    ]);
  });
});

describe('persons', () => {
  it('stand by name, two of one name told apart', () => {
    const names = personsOf(
      [
        handInOf(2, 'Robin', 'see'),
        handInOf(1, 'robin', 'see'),
        handInOf(3, 'Robin (2)', 'see'),
        handInOf(4, 'Åse', 'see'),
        handInOf(5, 'Zoe', 'see'),
      ].map((handIn) => checked(handIn)),
    ).map(({ name }) => name);
    expect(names).toEqual(['Åse', 'robin', 'Robin (2)', 'Robin (3)', 'Zoe']);
  });

  it('keep their attempts in order, and words only where there are some', () => {
    const [person] = personsOf([
      checked({ ...handInOf(1, 'Robin', 'see', 'why'), words: 'Hard.' }),
    ]);
    expect(person?.words).toBe('Hard.');
    expect(person?.runs.map(({ run }) => run.turns[0]?.chosen.response.id)).toEqual(['see', 'why']);
    const [quiet] = personsOf([checked(handInOf(1, 'Robin', 'see'))]);
    expect(quiet).not.toHaveProperty('words');
  });
});
