/** Two devices' records of one kind, made one. */

/** What became of the records that were brought. */
export interface Joined<T> {
  /** What is to be stored: what is new here, and what has changed. */
  readonly writes: ReadonlyMap<string, T>;
  readonly added: number;
  /** Records that were here and now hold more. */
  readonly further: number;
  /** Records that were here already, with all that was brought of them. */
  readonly already: number;
}

export type Keyed<T> = readonly (readonly [key: string, record: T])[];

/**
 * Joins records that go by their key. `makeOne` gives back the very record that was here when
 * there is nothing new in the one that was brought.
 */
export function joinByKey<T>(
  here: ReadonlyMap<string, T>,
  brought: Keyed<T>,
  makeOne: (here: T, brought: T) => T,
): Joined<T> {
  const writes = new Map<string, T>();
  const counts = { added: 0, further: 0, already: 0 };
  for (const [key, record] of brought) {
    const there = writes.get(key) ?? here.get(key);
    const one = there === undefined ? record : makeOne(there, record);
    if (there === undefined) counts.added += 1;
    else if (one === there) counts.already += 1;
    else counts.further += 1;
    if (one !== there) writes.set(key, one);
  }
  return { writes, ...counts };
}
