/** What is due and when: a list in the order of days, in which nothing is ever overdue. */
import { type Practised, type Unit, unitOf } from './practised.ts';
import { dueAt } from './spacing.ts';

export interface Due {
  readonly unit: Unit;
  /** Days from today on, as the reader's calendar has them; what was due earlier is due today. */
  readonly inDays: number;
}

/** @param now a moment of today, which says where midnight is */
export function whatIsDue(all: ReadonlyMap<string, Practised>, now: Date): readonly Due[] {
  const due = [...all].flatMap(([key, practised]) => {
    const [unit, at] = [unitOf(key), dueAt(practised)];
    return unit === undefined || at === undefined ? [] : [{ unit, key, inDays: daysTo(at, now) }];
  });
  return due
    .toSorted((a, b) => a.inDays - b.inDays || (a.key < b.key ? -1 : 1))
    .map(({ unit, inDays }) => ({ unit, inDays }));
}

/** Midnights between now and then. */
function daysTo(at: number, now: Date): number {
  const then = new Date(at);
  const midnight = (day: Date) => Date.UTC(day.getFullYear(), day.getMonth(), day.getDate());
  return Math.max(0, Math.round((midnight(then) - midnight(now)) / 86_400_000));
}
