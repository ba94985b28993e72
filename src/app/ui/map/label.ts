/** The few words a place goes by on the map, set in lines that fit. */
import { OUTCOME_WORDS } from '../../../course/outcome-words.ts';
import { capital } from '../number-words.ts';
import type { Place } from './terrain.ts';

export interface LabelLine {
  readonly text: string;
  readonly voice: Voice;
}

/** The client's words, what is told or seen, how it ended, or how many came. */
export type Voice = 'says' | 'shows' | 'outcome' | 'count';

/** How far the next line is, in px. */
export const LEADING = 17.5;

export interface LabelRoom {
  /** No line is wider, in px, unless one word alone is. */
  readonly labelWidth: number;
  /** How many of its first words a place goes by, at most. */
  readonly words: number;
  /** Told on one line, and an ending by its outcome alone. */
  readonly brief: boolean;
}

/**
 * A place's label without its count, on two lines at most; none where it is not told. An ending's
 * outcome stands above them.
 */
export function labelLines(place: Place, room: LabelRoom): readonly LabelLine[] {
  if (place.unseen) return [];
  const voice: Voice = place.kind === 'spoken' ? 'says' : 'shows';
  if (place.outcome === undefined) return fitted(place.text, room, voice);
  const outcome: LabelLine = { text: capital(OUTCOME_WORDS[place.outcome]), voice: 'outcome' };
  return room.brief ? [outcome] : [outcome, ...fitted(place.text, room, voice)];
}

/** A sentence that ends after so many words is enough; so is a phrase cut back to so many. */
const ENOUGH = 3;
/** Words that point at the next one: no label ends on them. */
const LEANING =
  /^(?:a|an|the|and|or|but|so|as|if|to|of|in|on|at|by|for|from|with|without|that|than|it|its|it’s|i|i’d|i’ll|i’m|i’ve|you|your|he|his|she|her|they|their|we|our|my|is|was|be|been|not|no|this|because)$/i;

/** The first words of a text, at most so many, with “…” where it goes on. */
export function firstWords(text: string, most: number): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length <= most) return words.join(' ');
  const sentence = words.findIndex((word) => /[.!?][”’]?$/.test(word)) + 1;
  let count = sentence >= ENOUGH && sentence <= most ? sentence : most;
  if (count !== sentence) {
    while (count > ENOUGH && LEANING.test(words[count - 1]?.replace(/[^\p{L}’]/gu, '') ?? '')) {
      count -= 1;
    }
  }
  return `${closed(
    words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.–—-]+(?=[”’]?$)/, ''),
  )}`;
}

/** With “…”, inside the closing quotation mark where there is one, and closed where it was not. */
function closed(words: string): string {
  const open = words.lastIndexOf('“') > words.lastIndexOf('”');
  if (open) return `${words}…”`;
  return words.endsWith('”') ? `${words.slice(0, -1)}…”` : `${words}…`;
}

function fitted(
  text: string,
  { words, labelWidth, brief }: LabelRoom,
  voice: Voice,
): readonly LabelLine[] {
  for (let most = words; ; most -= 1) {
    const told = firstWords(text, most);
    const lines = wrapped(told, labelWidth, voice);
    if (lines.length > (brief ? 1 : 2) && most > 1) continue;
    return balanced(told, lines, voice).map((line) => ({ text: line, voice }));
  }
}

function wrapped(text: string, width: number, voice: Voice): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || widthOf(longer, voice) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** The same number of lines, as even as can be. */
function balanced(text: string, lines: readonly string[], voice: Voice): readonly string[] {
  let best = lines;
  for (;;) {
    const widest = Math.max(...best.map((line) => widthOf(line, voice)));
    const tighter = wrapped(text, widest - 1, voice);
    if (tighter.length > lines.length) return best;
    if (Math.max(...tighter.map((line) => widthOf(line, voice))) >= widest) return best;
    best = tighter;
  }
}

/** Letter heights in px, as `scenario-map.css` sets them, times how wide each face runs. */
const SET: Readonly<Record<Voice, number>> = {
  says: 15 * 0.98,
  shows: 15 * 0.95,
  outcome: 13 * 1.06,
  count: 12.5,
};

/** About how wide a line is set, in px, and rather more than less: there is no page to ask. */
export function widthOf(text: string, voice: Voice): number {
  let ems = 0;
  for (const letter of text) ems += EMS.find(([letters]) => letters.includes(letter))?.[1] ?? 0.6;
  return ems * SET[voice];
}

/** Newsreader's widths, in groups. */
const EMS: readonly (readonly [letters: string, ems: number])[] = [
  ['ijlI .,’‘!:;|', 0.28],
  ['frst-“”()', 0.4],
  ['acegzJ?', 0.48],
  ['bdhknopquvxy', 0.56],
  ['BEFLPRSTVYZ…–', 0.67],
  ['ACDGHKNOQUXw', 0.78],
  ['mMW—', 0.96],
];
