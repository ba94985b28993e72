/** What a reader who has not understood the client may go by: one small measure each. */
import {
  ABSOLUTE,
  APOLOGY,
  EMPTY,
  FEELING,
  HARD,
  HEDGE,
  KIND,
  PARTICULAR,
  STOCK,
  VALIDATING,
} from './word-lists.ts';

/** An option as a test-wise player sees it. */
export interface Worded {
  readonly words: string;
  /** Whether it is a beat of silence. */
  readonly waits: boolean;
  /** Its place among those beside it, from 0, and how many there are. */
  readonly place: number;
  readonly of: number;
  /** The client's last words. */
  readonly said: string;
}

/** How much of something an option has. */
export type Measure = (option: Worded) => number;

const counting =
  (pattern: RegExp): Measure =>
  ({ words }) =>
    words.match(pattern)?.length ?? 0;

const opening =
  (pattern: RegExp): Measure =>
  ({ words }) =>
    Number(words.search(new RegExp(pattern.source, 'i')) === 0);

export const length: Measure = ({ words }) => words.length;
export const questions = counting(/\?/g);
export const asks: Measure = ({ words }) => Number(words.includes('?'));
export const feelings = counting(FEELING);
export const hedges = counting(HEDGE);
export const absolutes = counting(ABSOLUTE);
export const stock = counting(STOCK);
export const opensInStock = opening(STOCK);
export const apologies = counting(APOLOGY);
export const validates = counting(VALIDATING);
export const buts = counting(/\b(?:but|though|however)\b/gi);
export const secondPerson = counting(/\b(?:you|your|yours|yourself)\b/gi);
export const firstPerson = counting(/\b(?:I|me|my|mine|myself)\b/g);
export const together = counting(/\b(?:we|us|our|ours|together|let[’']s)\b/gi);
export const commas = counting(/,/g);
export const kindness = counting(KIND);
export const hardness = counting(HARD);
export const gentleness: Measure = (option) =>
  kindness(option) + hedges(option) - hardness(option) - absolutes(option);
/** Days, numbers, and names: capitals that do not begin a sentence. */
export const particulars: Measure = (option) => {
  // A day is a capital too, and one particular.
  const others = { ...option, words: option.words.replace(PARTICULAR, 'then') };
  return counting(PARTICULAR)(option) + counting(NAME)(others);
};
const NAME = /(?<=[a-z,;’'] )(?!I\b)[A-Z][a-z]+/g;
/** Sentences and clauses: how much it takes up at once. */
export const clauses = counting(/[.,;:?!–—]|\band\b|\bso\b/gi);
export const waits: Measure = ({ waits: silent }) => Number(silent);

/** How many of the client's own words come back. */
export const echo: Measure = ({ words, said }) => {
  const theirs = new Set(contentWords(said));
  return new Set(contentWords(words).filter((word) => theirs.has(word))).size;
};

function contentWords(text: string): readonly string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll("'", '’')
      .match(/[\p{L}’]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !EMPTY.has(word)).map(stem);
}

/** Enough of a word to know it again in another form. */
const stem = (word: string): string => word.replace(/(?:’s|ing|ed|es|s)$/, '');
