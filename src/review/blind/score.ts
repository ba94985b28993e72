/** A filled sheet against its key: how many were right, and how many would be by picking at random. */
import type { BlindKey } from './sheet.ts';

export interface BlindScore {
  readonly items: number;
  /** Items with a letter that is on offer there. */
  readonly answered: number;
  readonly right: number;
  /** Expected of somebody who picks at random, over those that were answered. */
  readonly chance: number;
  /** The numbers that were right, for a look at what gave them away. */
  readonly rightAt: readonly number[];
  /** Numbers behind which no letter stands that is on offer. */
  readonly unread: readonly number[];
}

/** Reads `## 7` and the `Best: b` under it. What is not there or not on offer is not counted. */
export function scoreSheet(filled: string, { items }: BlindKey): BlindScore {
  const answers = answersIn(filled);
  const rightAt: number[] = [];
  const unread: number[] = [];
  let chance = 0;
  for (const [index, { options, best }] of items.entries()) {
    const letter = answers.get(index + 1);
    const place = letter === undefined ? -1 : letter.charCodeAt(0) - 97;
    if (letter === undefined || place < 0 || place >= options.length) {
      unread.push(index + 1);
      continue;
    }
    chance += best.length / options.length;
    if (best.includes(letter)) rightAt.push(index + 1);
  }
  const answered = items.length - unread.length;
  return { items: items.length, answered, right: rightAt.length, chance, rightAt, unread };
}

function answersIn(filled: string): ReadonlyMap<number, string> {
  const answers = new Map<number, string>();
  const [, ...parts] = filled.split(/^## (?=\d+\s*$)/m);
  for (const part of parts) {
    const letter = /^[^a-z\n]*Best:[^a-z\n]*([a-z])(?![a-z])/im.exec(part)?.[1]?.toLowerCase();
    if (letter !== undefined) answers.set(Number.parseInt(part, 10), letter);
  }
  return answers;
}
