/** A trainee's run as their map speaks of it: which it is, how it is drawn, and where it is told. */
import type { OwnWay } from '../../ui/map/own-ways.ts';
import { turnName } from '../../ui/told/turn-words.ts';

/** What a run is to the one that the map is about. */
export type Relation =
  | { readonly is: 'this' }
  /** The run it went back into. */
  | { readonly is: 'before' }
  /** It went back into a run, this one or another, at that turn, counted from 0. */
  | { readonly is: 'way'; readonly turn: number }
  | { readonly is: 'other' };

export interface ToldWay {
  readonly way: OwnWay;
  readonly relation: Relation;
  /** The day it was begun, as `2026-12-04`. */
  readonly day: string;
  readonly debriefHref: string;
  /** Where it goes on, when it has not ended. */
  readonly goOnHref?: string;
  /** Begins another way through it from a turn. */
  readonly onGoBack: (turn: number) => void;
}

/** “This run”, “Another way, from turn 3”. */
export function wayTitle(relation: Relation): string {
  switch (relation.is) {
    case 'this':
      return 'This run';
    case 'before':
      return 'The time before';
    case 'way':
      return `Another way, from ${turnName(relation.turn)}`;
    case 'other':
      return 'Another run';
  }
}
