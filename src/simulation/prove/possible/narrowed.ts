/** Conditions asked of all that is possible: what is left of it where they hold, and where not. */
import type { Condition } from '../../../scenario/condition.ts';
import type { Names, Scene } from '../../condition.ts';
import type { Possible } from './possible-state.ts';
import { splitBy } from './split.ts';

/** What is left where a condition holds; nothing when it holds nowhere. */
export function whereHolds(
  condition: Condition,
  possible: Possible,
  scene: Scene,
  names: Names,
): Possible | undefined {
  let left: Possible | undefined = possible;
  for (const test of condition) {
    if (left === undefined) return undefined;
    left = splitBy(test, left, scene, names).holds;
  }
  return left;
}

/** What is left where a condition does not hold; nothing when it always holds. */
export function whereFails(
  condition: Condition,
  possible: Possible,
  scene: Scene,
  names: Names,
): Possible | undefined {
  let fails: Possible | undefined;
  for (const test of condition) {
    const { holds, fails: no } = splitBy(test, possible, scene, names);
    if (holds === undefined) return possible;
    if (no === undefined) continue;
    // With two tests that may fail, either may: nothing narrower is known.
    if (fails !== undefined) return possible;
    fails = no;
  }
  return fails;
}

/** One entry of a list that is tried from the top, with what is left where it is taken. */
export interface Taken {
  readonly index: number;
  readonly possible: Possible;
}

/** The entries that may be taken; last, with the index −1, that none is, where that may be. */
export function takenFrom(
  entries: readonly { readonly when: Condition }[],
  possible: Possible,
  scene: Scene,
  names: Names,
): readonly Taken[] {
  const taken: Taken[] = [];
  let left: Possible | undefined = possible;
  for (const [index, { when }] of entries.entries()) {
    const here = whereHolds(when, left, scene, names);
    if (here !== undefined) taken.push({ index, possible: here });
    left = here === undefined ? left : whereFails(when, left, scene, names);
    if (left === undefined) return taken;
  }
  taken.push({ index: -1, possible: left });
  return taken;
}
