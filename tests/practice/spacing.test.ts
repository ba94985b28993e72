/** When practice comes back: the next day, about a week, about a month; never overdue. */
import { describe, expect, it } from 'vitest';
import { type Answer, type Practised, unitKey } from '../../src/practice/practised.ts';
import { dueAt } from '../../src/practice/spacing.ts';
import { whatIsDue } from '../../src/practice/what-is-due.ts';

const DAY = 86_400_000;
const MONDAY = new Date('2026-11-30T18:30:00');
const UNIT = unitKey({ kind: 'drill', of: 'offer-rationale', tempers: 'all' });

/** Days until it is due again, when each time it is practised on the day that it is due. */
function daysAfter(...answers: readonly Answer[]): number {
  let practised: Practised = [];
  let at = MONDAY.getTime();
  for (const how of answers) {
    at = dueAt(practised) ?? at;
    practised = [...practised, { at, how }];
  }
  return Math.round(((dueAt(practised) ?? at) - at) / DAY);
}

describe('practice comes back', () => {
  it('the next day after “again”, in a few after “too much”', () => {
    expect(daysAfter('again')).toBe(1);
    expect(daysAfter('too-much')).toBeGreaterThan(1);
    expect(daysAfter('too-much')).toBeLessThan(7);
  });

  it('in about a week after “about right”, in about a month after the second', () => {
    expect(daysAfter('about-right')).toBeGreaterThanOrEqual(6);
    expect(daysAfter('about-right')).toBeLessThanOrEqual(9);
    expect(daysAfter('about-right', 'about-right')).toBeGreaterThanOrEqual(28);
  });

  it('never later than in about a month', () => {
    const easy = Array.from({ length: 12 }, () => 'too-easy' as const);
    expect(daysAfter(...easy)).toBeLessThanOrEqual(33);
  });

  it('sooner once it was hard again', () => {
    expect(daysAfter('about-right', 'about-right', 'again')).toBeLessThan(
      daysAfter('about-right', 'about-right'),
    );
  });

  it('not at all before the first time, nor while it rests; and again when it is practised', () => {
    const at = MONDAY.getTime();
    expect(dueAt([])).toBeUndefined();
    expect(dueAt([{ at, how: 'rest' }])).toBeUndefined();
    const rested: Practised = [
      { at, how: 'about-right' },
      { at: at + DAY, how: 'rest' },
    ];
    expect(dueAt(rested)).toBeUndefined();
    expect(dueAt([...rested, { at: at + 2 * DAY, how: 'again' }])).toBeGreaterThan(at + 2 * DAY);
  });

  it('also when two answers of one evening say different things', () => {
    const at = MONDAY.getTime();
    const practised: Practised = [
      { at, how: 'about-right' },
      { at: at + 60_000, how: 'again' },
    ];
    expect(dueAt(practised)).toBeGreaterThan(at);
  });
});

describe('what is due', () => {
  const due = (practised: Practised, now: Date) =>
    whatIsDue(new Map([[UNIT, practised]]), now).map(({ inDays }) => inDays);

  it('goes by the reader’s midnights, not by hours', () => {
    const again: Practised = [{ at: MONDAY.getTime(), how: 'again' }];
    expect(due(again, MONDAY)).toEqual([1]);
    expect(due(again, new Date('2026-12-01T07:00:00'))).toEqual([0]);
  });

  it('is today, however long ago it was', () => {
    const again: Practised = [{ at: MONDAY.getTime(), how: 'again' }];
    expect(due(again, new Date('2027-06-01T12:00:00'))).toEqual([0]);
  });

  it('is in the order of days, and leaves out what rests or is no unit', () => {
    const at = MONDAY.getTime();
    const other = unitKey({ kind: 'drill', of: 'own-part', tempers: 'even' });
    const all = new Map<string, Practised>([
      [UNIT, [{ at, how: 'about-right' }]],
      [other, [{ at, how: 'again' }]],
      [unitKey({ kind: 'skill', of: 'bear-silence', tempers: 'all' }), [{ at, how: 'rest' }]],
      ['elsewhere', [{ at, how: 'again' }]],
    ]);
    expect(whatIsDue(all, MONDAY).map(({ unit }) => unitKey(unit))).toEqual([other, UNIT]);
  });
});
