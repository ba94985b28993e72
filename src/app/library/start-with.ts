/** Which story a newcomer is pointed to. */
import type { Story } from './story.ts';

/**
 * Yvonne says plainly what is wrong, what it did and what she needs, and it was ours: there is no
 * gentler way in. Those that ask for hearing what is not said are harder, short or not.
 */
const GENTLEST = 'ten-minutes-late';

/** Undefined where there are none. */
export function startWith(stories: readonly Story[]): string | undefined {
  return (stories.find(({ card }) => card.id === GENTLEST) ?? stories[0])?.card.id;
}
