/** Maps whose keys are known. */
import type { Pair } from 'yaml';
import type { Range } from '../diagnostic.ts';
import type { Definitions, JsonSchema } from './json-schema.ts';
import { checkRules, type MapRules, rulesSchema } from './map-rules.ts';
import { type Key, keyOf, nodeOf, pairsOf } from './pairs.ts';
import type { Place, Reading, Shape } from './shape.ts';

/** One known key of a map. */
interface Field<T> {
  readonly shape: Shape<T>;
  /** What stands when the key is absent; without it the key is required. */
  readonly absent?: { readonly value: T };
  /** One line for the editor. */
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

/** What a map with known keys reads; `at` is the key or the line it hangs on. */
export type WrittenMap<F extends Fields> = { readonly at: Range } & {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

/** `what` is how a message calls such a map, as in "A response". */
export function map<F extends Fields>(
  what: string,
  fields: F,
  rules: MapRules = {},
): Shape<WrittenMap<F>> {
  const known = new Map(Object.entries(fields));
  const needed = [...known].filter(([, { absent }]) => absent === undefined).map(([key]) => key);
  const blank: Record<string, unknown> = { at: { from: 0, to: 0 } };
  for (const [key, { shape, absent }] of known)
    blank[key] = absent === undefined ? shape.hole : absent.value;

  function read(place: Place, reading: Reading): WrittenMap<F> {
    // A field may be called `at` itself; then it is that one, also where it is missing.
    const found: Record<string, unknown> = { ...blank };
    if (!known.has('at')) found.at = place.owner;
    const pairs = pairsOf(place, what, reading);
    if (pairs !== undefined) {
      const seen = new Map<string, Range>();
      for (const pair of pairs) {
        if (reading.faults.full) break;
        const key = keyOf(pair, seen, reading);
        if (key === undefined) continue;
        const field = known.get(key.word);
        if (field === undefined) unknownKey(key, pair, what, known.keys(), reading);
        else {
          const inner = { node: nodeOf(pair), owner: key.at, name: key.word };
          found[key.word] = field.shape.read(inner, reading);
        }
      }
      for (const key of needed)
        if (!seen.has(key))
          reading.fault('S022', place.owner, `${what} needs \`${key}\`, and it is missing here.`);
      checkRules(rules, what, seen, place.owner, reading);
    }
    // Each key of `fields` was set above: by its shape, or to its hole or default.
    return found as WrittenMap<F>;
  }

  // Each key of `fields` stands in `blank` too.
  const hole = blank as WrittenMap<F>;
  return { hole, read, schema: (defined) => schemaOf(known, needed, rules, defined) };
}

function unknownKey(
  { word, at }: Key,
  { value }: Pair,
  what: string,
  known: Iterable<string>,
  reading: Reading,
): void {
  if (value === null) {
    const message = `\`${word}\` stands after a comma, so YAML takes it for a key. If it belongs to a text, put the whole text in quotes.`;
    reading.fault('S025', at, message);
    return;
  }
  const keys = [...known];
  const guess = reading.faults.didYouMean(word, keys);
  const all = keys.map((key) => `\`${key}\``).join(', ');
  reading.fault('S021', at, `${what} has no key \`${word}\`${guess || `. It takes ${all}.`}`);
}

function schemaOf(
  fields: ReadonlyMap<string, Field<unknown>>,
  needed: readonly string[],
  rules: MapRules,
  defined: Definitions,
): JsonSchema {
  const properties = [...fields].map(
    ([key, { shape, means }]) => [key, described(shape.schema(defined), means)] as const,
  );
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(needed.length > 0 ? { required: needed } : {}),
    ...rulesSchema(rules),
  };
}

/** Draft 7 reads nothing beside a `$ref`, so that one is wrapped. */
function described(schema: JsonSchema, description: string): JsonSchema {
  return schema.$ref === undefined ? { description, ...schema } : { description, allOf: [schema] };
}
