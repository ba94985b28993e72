/** What pulled at a trainee before they answered, as they noted it: turn by turn. */
import { fieldsOf, wholeNumberOf } from '../course/own-field.ts';

/** In the order in which they are asked for. */
export const PULLS = ['explain', 'fix', 'please', 'hide', 'none'] as const;

export type Pull = (typeof PULLS)[number];

/** What was noted in a turn; `passed` keeps that it was asked for, and not answered. */
export type Noted = Pull | 'passed';

export interface Urge {
  /** Counted from 0. */
  readonly turn: number;
  readonly pull: Noted;
}

/** In the order of the turns, one for each. */
export type Urges = readonly Urge[];

const MOST_TURNS = 10_000;
const NOTED: readonly unknown[] = [...PULLS, 'passed'];

/** Reads what was kept or brought; what is no such list says why. */
export function readUrges(found: unknown): Urges | { readonly fault: string } {
  if (!Array.isArray(found) || found.length > MOST_TURNS) return { fault: 'It is no list.' };
  const read = new Map<number, Urge>();
  for (const one of found) {
    const urge = urgeIn(one);
    if (urge === undefined) return { fault: 'One of the pulls cannot be read.' };
    read.set(urge.turn, urge);
  }
  return inOrder([...read.values()]);
}

/** The urges with one more, or with one changed. */
export function withUrge(urges: Urges, urge: Urge): Urges {
  return inOrder([...urges.filter(({ turn }) => turn !== urge.turn), urge]);
}

/**
 * Of two notes of one turn the one that stands, the same whichever came first: one that says
 * something before one that was passed, and of two that differ the one that is asked for earlier.
 */
export function standingOf(one: Urge, other: Urge): Urge {
  return NOTED.indexOf(one.pull) <= NOTED.indexOf(other.pull) ? one : other;
}

function inOrder(urges: Urges): Urges {
  return urges.toSorted((a, b) => a.turn - b.turn);
}

function urgeIn(found: unknown): Urge | undefined {
  const field = fieldsOf(found);
  const turn = wholeNumberOf(field?.('turn'), 0, MOST_TURNS - 1);
  const pull = field?.('pull');
  return turn === undefined || !isNoted(pull) ? undefined : { turn, pull };
}

function isNoted(found: unknown): found is Noted {
  return NOTED.includes(found);
}
