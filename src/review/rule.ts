/** What every rule of the review is: a pure function over what a scenario can reach. */
import type { Code } from '../scenario/codes.ts';
import type { KeyPath } from '../scenario/reading/range-at.ts';
import type { Visit } from './visit.ts';

export interface Finding {
  readonly code: Code;
  /** Where in the file, by its keys. */
  readonly at: KeyPath;
  /** Names the thing and offers the repair. */
  readonly message: string;
  /** Second places that help to understand it. */
  readonly notes?: readonly { readonly message: string; readonly at?: KeyPath }[];
}

export type Rule = (seen: Visit) => readonly Finding[];

/** The place of a response, or of what it says. */
export function responseAt(moment: string, response: string, key?: 'say' | 'do' | 'why'): KeyPath {
  return ['moments', moment, 'responses', response, ...(key === undefined ? [] : [key])];
}

/** The place of a client's line among the lines of its moment. */
export function lineOf(moment: string, line: number, key?: 'says' | 'shows'): KeyPath {
  return ['moments', moment, 'client', line, ...(key === undefined ? [] : [key])];
}

/** The place of what is about the scenario as a whole. */
export const WHOLE: KeyPath = ['title'];

/**
 * A place as `accept` names it: a moment, `moment/response`, an ending; the scenario's own id for
 * what lies in none of them.
 */
export function placeOf([section, name, inside, response]: KeyPath, scenario: string): string {
  if (section !== 'moments' && section !== 'endings') return scenario;
  return inside === 'responses' ? `${name}/${response}` : `${name}`;
}
