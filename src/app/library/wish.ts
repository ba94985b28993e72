/** What a reader looks for in the library; a wish that is left open asks for nothing. */
import type { Story } from './story.ts';

export interface Wish {
  readonly rupture: string;
  readonly skill: string;
  readonly level: string;
}

export const NO_WISH: Wish = { rupture: '', skill: '', level: '' };

export function matching(stories: readonly Story[], wish: Wish): readonly Story[] {
  return stories.filter(
    ({ card }) =>
      (wish.rupture === '' || card.rupture === wish.rupture) &&
      (wish.skill === '' || card.skill === wish.skill) &&
      (wish.level === '' || card.level === wish.level),
  );
}

/** The values that occur, in order of first appearance: nobody is offered an empty shelf. */
export function occurring(stories: readonly Story[], part: keyof Wish): readonly string[] {
  return [...new Set(stories.map(({ card }) => card[part]))];
}
