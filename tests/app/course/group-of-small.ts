/** A group for the tutor's pages: twelve who played the small scenario, four of whom were few. */
import { type Group, groupOf } from '../../../src/course/group.ts';
import type { CheckedHandIn } from '../../../src/course/persons.ts';
import { ASSIGNMENT, checked, cohort, handInOf, times } from '../../course/cohort.ts';

const PEOPLE: readonly CheckedHandIn[] = [
  ...cohort(
    ...times(5, ['why why why', 'see see see']),
    ...times(2, ['see ask see', 'see ask see']),
    ...times(3, ['how see see']),
  ),
  checked({ ...handInOf(11, 'Robin', 'step'), words: 'I looked at the clock.' }),
  checked(handInOf(12, 'Robin', 'see')),
];

export const TWELVE: Group = groupOf(ASSIGNMENT, PEOPLE);
export const FOUR: Group = groupOf(ASSIGNMENT, PEOPLE.slice(0, 4));
export const NOBODY: Group = groupOf(ASSIGNMENT, []);
