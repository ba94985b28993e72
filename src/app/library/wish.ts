/** What a reader looks for in the library; a wish that is left open asks for nothing. */
import type { Story } from './story.ts';
import { RUPTURE_WORDS, SETTING_WORDS } from './words.ts';

/** Each is a value as a card has it, but `word`, which is whatever was typed. */
export interface Wish {
  readonly rupture: string;
  readonly skill: string;
  readonly level: string;
  readonly setting: string;
  readonly word: string;
}

/** What is chosen from what there is. */
export type Part = Exclude<keyof Wish, 'word'>;

/** Nobody types a longer word; somebody’s link might bring one. */
export const LONGEST_WORD = 40;

const PARTS: readonly Part[] = ['rupture', 'skill', 'level', 'setting'];

/** Names of skills are searched too, and stand in the rubric. */
export function matching(
  stories: readonly Story[],
  wish: Wish,
  skillNames: ReadonlyMap<string, string>,
): readonly Story[] {
  const asked = wordsIn(wish.word);
  return stories.filter(
    ({ card }) =>
      PARTS.every((part) => wish[part] === '' || card[part] === wish[part]) &&
      found(asked, card, skillNames.get(card.skill)),
  );
}

/** The values that occur, in order of first appearance: nobody is offered an empty shelf. */
export function occurring(stories: readonly Story[], part: Part): readonly string[] {
  return [...new Set(stories.map(({ card }) => card[part]))];
}

/** Each word asked for begins one of the card's: “bus” finds “buses”, and “us” does not. */
function found(asked: readonly string[], card: Story['card'], skill = ''): boolean {
  if (asked.length === 0) return true;
  const there = wordsIn(
    [
      card.title,
      card.summary,
      card.client.name,
      card.client.about,
      skill,
      card.level,
      RUPTURE_WORDS[card.rupture],
      SETTING_WORDS[card.setting],
      ...card.contentNotes,
    ].join(' '),
  );
  return asked.every((word) => there.some((one) => one.startsWith(word)));
}

/** Without capitals and accents, and with one kind of apostrophe, as people type. */
function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}']+/gu) ?? [];
}
