/** How a turn and what was said in it are named: on screen turns count from 1. */

import type { Response } from '../../../scenario/scenario.ts';
import { capital, listed } from '../number-words.ts';
import { inQuotes } from '../typeset.ts';

/** “turn 3”. */
export function turnName(turn: number): string {
  return `turn ${turn + 1}`;
}

/** “turn 3”, “turns 3 and 5”. */
export function turnNames(turns: readonly number[]): string {
  const numbers = listed(turns.map((turn) => String(turn + 1)));
  return `${turns.length === 1 ? 'turn' : 'turns'} ${numbers}`;
}

/** “Turn 3”. */
export function turnTitle(turn: number): string {
  return capital(turnName(turn));
}

/** A sentence in quotation marks, with those inside it made single; an action as it stands. */
export function quoted({ say, do: done = '' }: Pick<Response, 'say' | 'do'>): string {
  return say === undefined ? done : inQuotes(say);
}
