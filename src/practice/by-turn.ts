/** What is kept of a run turn by turn: one of each turn, in the order of the turns. */
import { wholeNumberOf } from '../course/own-field.ts';

export interface OfTurn {
  /** Counted from 0. */
  readonly turn: number;
}

/** A run of more turns is no run of ours. */
const MOST_TURNS = 10_000;

/**
 * Reads a list of such records, each by itself; of two of one turn the later stands. What is no
 * list, or holds what is no such record, says why.
 * @param called What one of them is called, as “One of the replies”.
 */
export function readByTurn<T extends OfTurn>(
  found: unknown,
  read: (found: unknown) => T | undefined,
  called: string,
): readonly T[] | { readonly fault: string } {
  if (!Array.isArray(found) || found.length > MOST_TURNS) return { fault: 'It is no list.' };
  const byTurn = new Map<number, T>();
  for (const one of found) {
    const record = read(one);
    if (record === undefined) return { fault: `${called} cannot be read.` };
    byTurn.set(record.turn, record);
  }
  return inOrder([...byTurn.values()]);
}

/** The turn that something from outside names. */
export function turnIn(found: unknown): number | undefined {
  return wholeNumberOf(found, 0, MOST_TURNS - 1);
}

/** The list with one more, or with the one of its turn changed. */
export function withTurn<T extends OfTurn>(list: readonly T[], one: T): readonly T[] {
  return inOrder([...list.filter(({ turn }) => turn !== one.turn), one]);
}

export function inOrder<T extends OfTurn>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => a.turn - b.turn);
}
