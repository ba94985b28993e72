/**
 * Which counts of a group may be told: none of fewer than five persons, and none from which such
 * a one could be had by taking one told count from another. See docs/decisions/0009.
 */

/** Persons of whom a breakdown tells at the least. */
export const FEWEST = 5;

export function isFew(persons: number): boolean {
  return persons < FEWEST;
}

/**
 * Whether a part of a whole may be told of by itself where the whole is told too: the part is not
 * few, and neither are those that are left when it is taken away.
 */
export function mayStandApart(part: number, whole: number): boolean {
  return !isFew(part) && (part === whole || !isFew(whole - part));
}

/** How many persons had an option on offer, and how many of them chose it. */
export interface Choices {
  readonly onOffer: number;
  readonly chosen: number;
}

/**
 * The options of one moment whose counts are not told: those that few had on offer. As everybody
 * at a moment chose one option, a single untold count is the rest of a sum; so the least chosen of
 * the others is not told either when there is only one, or when those untold add up to nobody.
 */
export function untold<T extends Choices>(options: readonly T[]): ReadonlySet<T> {
  const few = new Set(options.filter(({ onOffer }) => isFew(onOffer)));
  const sum = [...few].reduce((all, { chosen }) => all + chosen, 0);
  if (few.size === 0 || (few.size > 1 && sum > 0)) return few;
  const [cover] = options
    .filter((option) => !few.has(option) && option.chosen > 0)
    .sort((a, b) => a.chosen - b.chosen);
  return cover === undefined ? few : few.add(cover);
}
