/** What holds between the keys of a map: which must be there, which go together. */
import type { Range } from '../diagnostic.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Reading } from './shape.ts';

export interface MapRules {
  /** At least one of these. */
  readonly some?: readonly string[];
  /** Exactly one of these. */
  readonly one?: readonly [string, string];
  /** The first only together with the second. */
  readonly only?: readonly [string, string];
  /** At least this many keys. */
  readonly least?: number;
}

/** Reports what the keys that were seen leave open; `owner` is what the map hangs on. */
export function checkRules(
  { some, one, only, least = 0 }: MapRules,
  what: string,
  seen: ReadonlyMap<string, Range>,
  owner: Range,
  reading: Reading,
): void {
  if (some !== undefined && !some.some((key) => seen.has(key)))
    reading.fault('S034', owner, `${what} needs ${alternatives(some)}, or both.`);
  if (one !== undefined) checkOne(one, what, seen, owner, reading);
  if (seen.size < least)
    reading.fault('S032', owner, `${what} need at least ${least} entries here.`);
  if (only === undefined) return;
  const [key, other] = only;
  const at = seen.get(key);
  if (at !== undefined && !seen.has(other))
    reading.fault('S033', at, `\`${key}\` goes only with \`${other}\`.`);
}

function checkOne(
  one: readonly [string, string],
  what: string,
  seen: ReadonlyMap<string, Range>,
  owner: Range,
  reading: Reading,
): void {
  const [a, b] = one;
  const [first, second] = [seen.get(a), seen.get(b)];
  if (first === undefined && second === undefined)
    reading.fault('S034', owner, `${what} needs ${alternatives(one)}.`);
  if (first === undefined || second === undefined) return;
  const note = { message: `\`${a}\` stands here.`, range: first };
  reading.fault('S033', second, `${what} has either \`${a}\` or \`${b}\`, not both.`, note);
}

/** The same rules, for an editor. */
export function rulesSchema({ some, one, only, least }: MapRules): JsonSchema {
  return {
    ...(some === undefined ? {} : { anyOf: some.map((key) => ({ required: [key] })) }),
    ...(one === undefined ? {} : { oneOf: one.map((key) => ({ required: [key] })) }),
    ...(only === undefined ? {} : { dependencies: { [only[0]]: [only[1]] } }),
    ...(least === undefined ? {} : { minProperties: least }),
  };
}

function alternatives(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(' or ');
}
