/** One name against the names that are known. */
import type { Code } from '../codes.ts';
import type { Range } from '../diagnostic.ts';
import type { Faults } from '../reading/faults.ts';
import type { Name } from '../shape/shape.ts';

/** Known names, with the place each is declared at when that is in the same file. */
export type Known = ReadonlyMap<string, Range | undefined>;

/** Reports a name that is not known, with the nearest that is and where that one stands. */
export function resolve(name: Name, known: Known, code: Code, what: string, faults: Faults): void {
  if (name.id === '' || known.has(name.id)) return;
  const near = faults.nearest.to(name.id, known.keys());
  const guess = near === undefined ? '.' : `; did you mean \`${near}\`?`;
  const at = near === undefined ? undefined : known.get(near);
  const notes = at === undefined ? [] : [{ message: `\`${near}\` stands here.`, range: at }];
  faults.add(code, name.at, `There is no ${what} \`${name.id}\`${guess}`, notes);
}

/** Reports a name that stands twice in one list. */
export function once(names: readonly Name[], faults: Faults): void {
  if (names.length < 2) return;
  const seen = new Map<string, Range>();
  for (const { id, at } of names) {
    const first = id === '' ? undefined : seen.get(id);
    if (first === undefined) seen.set(id, at);
    else
      faults.add('R032', at, `\`${id}\` stands twice in this list. Keep one.`, [
        { message: 'It stands here first.', range: first },
      ]);
  }
}

/** Names as they are declared: the first place of each. */
export function declared(names: Iterable<Name>): Map<string, Range> {
  const known = new Map<string, Range>();
  for (const { id, at } of names) if (id !== '' && !known.has(id)) known.set(id, at);
  return known;
}

/** Names declared in another file. */
export function elsewhere(ids: Iterable<string>): Known {
  return new Map(Array.from(ids, (id) => [id, undefined]));
}

/**
 * The known name that a name is or, where it is misspelt, most likely was to be: one slip is
 * not to be told a second time as something that nobody uses.
 */
export function meant(id: string, known: Known, faults: Faults): string {
  if (id === '' || known.has(id)) return id;
  return faults.nearest.to(id, known.keys()) ?? '';
}
