/** Conditions: a map of what must hold. Gauges take a range, flags yes or no, the rest names. */
import { isScalar } from 'yaml';
import type { GaugeRange } from '../condition.ts';
import type { Range } from '../diagnostic.ts';
import type { JsonSchema } from './json-schema.ts';
import { oneOrMany } from './list-shapes.ts';
import { checkedName, name } from './name-shapes.ts';
import { keyOf, nodeOf, pairsOf } from './pairs.ts';
import { range, rangeSchema } from './range-shape.ts';
import {
  isEmpty,
  type Name,
  named,
  type Place,
  type Reading,
  type Shape,
  sourceOf,
} from './shape.ts';
import { oneOf, yesOrNo } from './word-shapes.ts';

/** The words of conditions that take one name or a list of them. */
export const NAMING_WORDS = [
  'temper',
  'after',
  'not-after',
  'cue',
  'not-cue',
  'counted',
  'not-just',
] as const;
export type NamingWord = (typeof NAMING_WORDS)[number];

/** Every word with a meaning of its own; no gauge or flag may be called so. */
export const CONDITION_WORDS = [...NAMING_WORDS, 'risk', 'meets', 'after-misstep'] as const;

/** One entry of a condition, its names not yet resolved. */
export type WrittenTest = { readonly word: Name; readonly at: Range } & (
  | { readonly kind: 'gauge'; readonly range: GaugeRange }
  | { readonly kind: 'flag'; readonly is: boolean }
  | { readonly kind: 'risk'; readonly open: boolean }
  | { readonly kind: 'meets' | 'after-misstep' }
  | { readonly kind: NamingWord; readonly names: readonly Name[] }
);

export interface WrittenCondition {
  readonly at: Range;
  readonly tests: readonly WrittenTest[];
}

/** Where a condition stands decides which words an editor offers. */
interface Words {
  readonly names: Readonly<Partial<Record<NamingWord, Shape<Name>>>>;
  readonly needs: boolean;
}

const riskState = oneOf(['closed', 'open']);
const yesOnly = oneOf(['yes']);

export function condition(words: Words): Shape<WrittenCondition> {
  return {
    hole: { at: { from: 0, to: 0 }, tests: [] },
    read(place, reading) {
      const pairs = pairsOf(place, `\`${place.name}\``, reading) ?? [];
      const seen = new Map<string, Range>();
      const tests: WrittenTest[] = [];
      for (const pair of pairs) {
        const key = keyOf(pair, seen, reading);
        if (key === undefined) continue;
        const inner = { node: nodeOf(pair), owner: key.at, name: key.word };
        const test = readTest(inner, reading);
        if (test !== undefined) tests.push(test);
      }
      if (pairs.length === 0 && place.node !== null && 'items' in place.node)
        reading.fault(
          'S032',
          reading.rangeOf(place),
          `\`${place.name}\` has no entry. Take it out, or say what must hold.`,
        );
      return { at: place.owner, tests };
    },
    schema: (defined) => schemaOf(words, defined),
  };
}

function readTest(place: Place, reading: Reading): WrittenTest | undefined {
  const at = reading.rangeOf(place);
  const { owner } = place;
  const word = { id: place.name, at: owner };
  const naming = NAMING_WORDS.find((known) => known === place.name);
  if (naming !== undefined)
    return { word, at, kind: naming, names: oneOrMany(name).read(place, reading) };
  if (place.name === 'risk')
    return { word, at, kind: 'risk', open: riskState.read(place, reading) === 'open' };
  if (place.name === 'meets' || place.name === 'after-misstep') {
    yesOnly.read(place, reading);
    return { word, at, kind: place.name };
  }
  return gaugeOrFlag(place, at, reading);
}

/** What is written tells a flag (yes, no) from a gauge (anything else). */
function gaugeOrFlag(place: Place, at: Range, reading: Reading): WrittenTest | undefined {
  const word = checkedName(place.name, place.owner, reading);
  if (word.id === '') return undefined;
  const { node } = place;
  const written = isScalar(node) ? sourceOf(node) : '';
  if (!isEmpty(node) && /^(?:yes|no|true|false|on|off)$/i.test(written))
    return { word, at, kind: 'flag', is: yesOrNo.read(place, reading) };
  const read = range.read(place, reading);
  return read === undefined ? undefined : { word, at, kind: 'gauge', range: read };
}

function schemaOf({ names, needs }: Words, defined: Record<string, JsonSchema>): JsonSchema {
  const properties: Record<string, JsonSchema> = { risk: riskState.schema(defined) };
  for (const [word, shape] of Object.entries(names))
    properties[word] = oneOrMany(shape).schema(defined);
  if (needs) {
    properties.meets = yesOnly.schema(defined);
    properties['after-misstep'] = yesOnly.schema(defined);
  }
  return {
    type: 'object',
    properties,
    propertyNames: name.schema(defined),
    additionalProperties: { anyOf: [rangeSchema, yesOrNo.schema(defined)] },
    minProperties: 1,
  };
}

/** The names of one kind, as an editor may complete them. */
export function word(id: string): Shape<Name> {
  return named(id, name);
}
