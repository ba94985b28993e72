/** Maps: with known keys, and with names of the author's own as keys. */
import { isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Range } from '../diagnostic.ts';
import type { Definitions, JsonSchema } from './json-schema.ts';
import { isEmpty, isRefused, type Name, type Place, type Reading, type Shape } from './shape.ts';
import { checkedName, name as nameShape } from './word-shapes.ts';

/** One known key of a map. */
export interface Field<T> {
  readonly shape: Shape<T>;
  /** What stands when the key is absent; without it the key is required. */
  readonly absent?: { readonly value: T };
  /** One line for the editor and the language page. */
  readonly means: string;
}

export function required<T>(shape: Shape<T>, means: string): Field<T> {
  return { shape, means };
}

export function optional<T>(shape: Shape<T>, means: string): Field<T | undefined> {
  return { shape, means, absent: { value: undefined } };
}

export function defaulted<T>(shape: Shape<T>, value: T, means: string): Field<T> {
  return { shape, means, absent: { value } };
}

type Fields = Readonly<Record<string, Field<unknown>>>;

/** What a map with known keys reads; `at` is the key or dash it hangs on. */
export type WrittenMap<F extends Fields> = { readonly at: Range } & {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

interface MapRules {
  /** At least one of these. */
  readonly some?: readonly string[];
  /** Exactly one of these. */
  readonly one?: readonly [string, string];
  /** The first only together with the second. */
  readonly only?: readonly [string, string];
}

const NOWHERE: Range = { from: 0, to: 0 };

/** A map whose keys are known; `what` is how a message calls it. */
export function map<F extends Fields>(
  what: string,
  fields: F,
  rules: MapRules = {},
): Shape<WrittenMap<F>> {
  const keys = Object.keys(fields);
  const blank: Record<string, unknown> = { at: NOWHERE };
  for (const [key, { shape, absent }] of Object.entries(fields))
    blank[key] = absent === undefined ? shape.hole : absent.value;

  function read(place: Place, reading: Reading): WrittenMap<F> {
    const found: Record<string, unknown> = { ...blank, at: place.owner };
    const pairs = pairsOf(place, what, reading);
    if (pairs !== undefined) {
      const seen = new Map<string, Range>();
      for (const pair of pairs) {
        const key = keyOf(pair, seen, what, reading);
        if (key === undefined) continue;
        const field = Object.hasOwn(fields, key.word) ? fields[key.word] : undefined;
        if (field === undefined) unknownKey(key, pair, reading);
        else
          found[key.word] = field.shape.read(
            { node: valueOf(pair), owner: key.at, name: key.word },
            reading,
          );
      }
      checkPresence(seen, place, reading);
    }
    // Each key of `fields` was set above, by its own shape or to its own hole.
    return found as WrittenMap<F>;
  }

  function unknownKey(key: Key, pair: Pair, reading: Reading): void {
    if (key.word === '<<') {
      const message = 'A merge key (`<<`) is not used here. Write the keys out.';
      return reading.fault('S013', key.at, message);
    }
    if (pair.value === null) {
      const message = `\`${key.word}\` stands after a comma, so YAML takes it for a key. If it belongs to a text, put the whole text in quotes.`;
      return reading.fault('S025', key.at, message);
    }
    const guess = reading.faults.didYouMean(key.word, keys);
    const known = keys.map((word) => `\`${word}\``).join(', ');
    reading.fault(
      'S021',
      key.at,
      `${what} has no key \`${key.word}\`${guess || `. It takes ${known}.`}`,
    );
  }

  function checkPresence(seen: ReadonlyMap<string, Range>, place: Place, reading: Reading): void {
    for (const key of keys) {
      if (seen.has(key) || fields[key]?.absent !== undefined) continue;
      reading.fault('S022', place.owner, `\`${key}\` is missing: ${what.toLowerCase()} needs it.`);
    }
    const { some, one, only } = rules;
    if (some !== undefined && !some.some((key) => seen.has(key)))
      reading.fault('S034', place.owner, `${what} needs ${alternatives(some)}.`);
    if (one !== undefined) {
      const [a, b] = one;
      const [first, second] = [seen.get(a), seen.get(b)];
      if (first === undefined && second === undefined)
        reading.fault('S034', place.owner, `${what} needs ${alternatives(one)}.`);
      if (first !== undefined && second !== undefined)
        reading.fault('S033', second, `${what} has either \`${a}\` or \`${b}\`, not both.`, {
          message: `\`${a}\` stands here.`,
          range: first,
        });
    }
    if (only !== undefined) {
      const [key, other] = only;
      const at = seen.get(key);
      if (at !== undefined && !seen.has(other))
        reading.fault('S033', at, `\`${key}\` goes only with \`${other}\`.`);
    }
  }

  // Every key of `fields` has its hole or its default in `blank`.
  const hole = blank as WrittenMap<F>;
  return { hole, read, schema: (defined) => schemaOf(fields, rules, defined) };
}

function schemaOf(fields: Fields, { some, one, only }: MapRules, defined: Definitions): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [key, { shape, means }] of Object.entries(fields))
    properties[key] = described(shape.schema(defined), means);
  const needed = Object.keys(fields).filter((key) => fields[key]?.absent === undefined);
  const choice = one ?? some;
  return {
    type: 'object',
    properties,
    additionalProperties: false,
    ...(needed.length > 0 ? { required: needed } : {}),
    ...(choice === undefined
      ? {}
      : { [one === undefined ? 'anyOf' : 'oneOf']: choice.map((key) => ({ required: [key] })) }),
    ...(only === undefined ? {} : { dependencies: { [only[0]]: [only[1]] } }),
  };
}

/** Draft 7 reads nothing beside a `$ref`, so that one is wrapped. */
function described(schema: JsonSchema, description: string): JsonSchema {
  return schema.$ref === undefined ? { ...schema, description } : { allOf: [schema], description };
}

/** What a map with the author's own names as keys reads. */
export interface WrittenRecord<T> {
  readonly at: Range;
  readonly entries: readonly { readonly name: Name; readonly value: T }[];
}

/** A map from names to things of one shape; `what` is how a message calls an entry. */
export function record<T>(
  what: string,
  entry: Shape<T>,
  { least = 0, key = nameShape }: { least?: number; key?: Shape<unknown> } = {},
): Shape<WrittenRecord<T>> {
  return {
    hole: { at: NOWHERE, entries: [] },
    read(place, reading) {
      const entries: { name: Name; value: T }[] = [];
      const pairs = isEmpty(place.node) && least === 0 ? [] : pairsOf(place, place.name, reading);
      const seen = new Map<string, Range>();
      for (const pair of pairs ?? []) {
        const found = keyOf(pair, seen, place.name, reading);
        if (found === undefined) continue;
        if (found.word === '<<') {
          const message = 'A merge key (`<<`) is not used here. Write the keys out.';
          reading.fault('S013', found.at, message);
          continue;
        }
        const name = checkedName(found.word, found.at, reading);
        const inner = { node: valueOf(pair), owner: found.at, name: found.word };
        entries.push({ name, value: entry.read(inner, reading) });
      }
      if (pairs !== undefined && entries.length < least) {
        const message = `\`${place.name}\` needs at least ${least === 1 ? 'one' : least}: ${what}.`;
        reading.fault('S032', place.owner, message);
      }
      return { at: place.owner, entries };
    },
    schema: (defined) => ({
      type: 'object',
      propertyNames: key.schema(defined),
      additionalProperties: entry.schema(defined),
      ...(least > 0 ? { minProperties: least } : {}),
    }),
  };
}

interface Key {
  readonly word: string;
  readonly at: Range;
}

/** The pairs of the map at a place; undefined when no map stands there, which is reported. */
export function pairsOf(place: Place, what: string, reading: Reading): readonly Pair[] | undefined {
  const { node, name } = place;
  if (isRefused(node)) return undefined;
  if (isMap(node)) return node.items;
  const at = reading.rangeOf(place);
  const message = isEmpty(node)
    ? `Nothing is written at \`${name}\`; a map belongs here.`
    : `${what} is written as a map of \`key: value\` lines, and something else stands here.`;
  reading.fault(isEmpty(node) ? 'S026' : 'S020', at, message);
  return undefined;
}

/** The key of a pair, unless it is no word or stands there a second time; then that is reported. */
export function keyOf(
  { key }: Pair,
  seen: Map<string, Range>,
  what: string,
  reading: Reading,
): Key | undefined {
  // Complex keys were reported by the YAML parser.
  if (!isScalar(key) || key.range == null) return undefined;
  const word = typeof key.value === 'string' ? key.value : (key.source ?? '');
  const at = { from: key.range[0], to: key.range[1] };
  const first = seen.get(word);
  if (first !== undefined) {
    const message = `\`${word}\` stands twice in ${what === what.toLowerCase() ? `\`${what}\`` : what.toLowerCase()}. Keep one of the two.`;
    reading.fault('S014', at, message, { message: 'It stands here first.', range: first });
    return undefined;
  }
  seen.set(word, at);
  return { word, at };
}

export function valueOf(pair: Pair): Node | null {
  // Values of pairs that the YAML parser made are nodes or null.
  return pair.value as Node | null;
}

function alternatives(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(' or ');
}
