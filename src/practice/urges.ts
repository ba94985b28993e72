/** What pulled at a trainee before they answered, as they noted it: turn by turn. */
import { fieldsOf } from '../course/own-field.ts';
import { type OfTurn, readByTurn, turnIn } from './by-turn.ts';

/** In the order in which they are asked for. */
export const PULLS = ['explain', 'fix', 'please', 'hide', 'none'] as const;

export type Pull = (typeof PULLS)[number];

/** What was noted in a turn; `passed` keeps that it was asked for, and not answered. */
export type Noted = Pull | 'passed';

export interface Urge extends OfTurn {
  readonly pull: Noted;
}

/** In the order of the turns, one for each. */
export type Urges = readonly Urge[];

const NOTED: readonly unknown[] = [...PULLS, 'passed'];

/** Reads what was kept or brought; what is no such list says why. */
export function readUrges(found: unknown): Urges | { readonly fault: string } {
  return readByTurn(found, urgeIn, 'One of the pulls');
}

/**
 * Of two notes of one turn the one that stands, the same whichever came first: one that says
 * something before one that was passed, and of two that differ the one that is asked for earlier.
 */
export function standingOf(one: Urge, other: Urge): Urge {
  return NOTED.indexOf(one.pull) <= NOTED.indexOf(other.pull) ? one : other;
}

function urgeIn(found: unknown): Urge | undefined {
  const field = fieldsOf(found);
  const turn = turnIn(field?.('turn'));
  const pull = field?.('pull');
  return turn === undefined || !isNoted(pull) ? undefined : { turn, pull };
}

function isNoted(found: unknown): found is Noted {
  return NOTED.includes(found);
}
