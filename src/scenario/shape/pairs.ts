/** The pairs of a map in the tree, with the faults that any map may have. */
import { isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Range } from '../diagnostic.ts';
import { isEmpty, isRefused, type Place, type Reading } from './shape.ts';

/** A key that can be looked at: a word, met for the first time in its map. */
export interface Key {
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
    ? `Nothing is written at \`${name}\`; \`key: value\` lines belong under it.`
    : `${what} is written as \`key: value\` lines, and something else stands here.`;
  reading.fault(isEmpty(node) ? 'S026' : 'S020', at, message);
  return undefined;
}

/**
 * The key of a pair; undefined when it cannot be used, which is reported: it stands there a
 * second time, or it is a merge key. `seen` holds the keys of this map so far.
 */
export function keyOf({ key }: Pair, seen: Map<string, Range>, reading: Reading): Key | undefined {
  // Complex keys were reported by the YAML parser.
  if (!isScalar(key) || key.range == null) return undefined;
  const word = typeof key.value === 'string' ? key.value : (key.source ?? '');
  const at = { from: key.range[0], to: key.range[1] };
  if (word === '<<') {
    reading.fault('S013', at, 'A merge key (`<<`) is not used here. Write the keys out.');
    return undefined;
  }
  const first = seen.get(word);
  if (first !== undefined) {
    const note = { message: 'It stands here first.', range: first };
    const message = `\`${word}\` stands twice in the same place. Keep one of the two, or rename one.`;
    reading.fault('S014', at, message, note);
    return undefined;
  }
  seen.set(word, at);
  return { word, at };
}

export function nodeOf(pair: Pair): Node | null {
  // Values of pairs that the YAML parser made are nodes or null.
  return pair.value as Node | null;
}
