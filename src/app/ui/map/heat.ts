/** How many of a group came to each place of a scenario and went each way. */

/**
 * Persons by what they did. What has no entry is withheld (fewer than five, and not broken down):
 * it is drawn as a plain thin path and told so. Nobody at all is said with 0.
 */
export type Persons = ReadonlyMap<string, number>;

export interface Heat {
  /** Persons in the group. */
  readonly of: number;
  /** Who came there, by place. */
  readonly places: Persons;
  /** Who went that way, by `from→to` (`pathKey`). */
  readonly ways: Persons;
}

/** What can be said of a place or a way. */
export type Came =
  /** No group is shown. */
  | { readonly known: 'nothing' }
  | { readonly known: 'few' }
  | { readonly known: 'nobody' }
  | { readonly known: 'count'; readonly count: number; readonly share: number };

/** `share` is 0–1 of the group; a count that is no whole number above 0 counts as nobody. */
export function came(heat: Heat | undefined, kind: 'places' | 'ways', key: string): Came {
  if (heat === undefined) return { known: 'nothing' };
  const count = heat[kind].get(key);
  if (count === undefined) return { known: 'few' };
  if (!(count > 0)) return { known: 'nobody' };
  return { known: 'count', count, share: Math.min(1, count / Math.max(heat.of, 1)) };
}

/** Which of the four depths a share is drawn in, 1–4. */
export function depthOf(share: number): number {
  return Math.min(4, Math.max(1, Math.ceil(share * 4)));
}
