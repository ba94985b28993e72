/** An example that shows only what it changes of a whole scenario, made one file with the rest of it. */
import { Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';

export interface Merged {
  readonly source: string;
  /** Line, from 1, of what the example marks; of the title where it marks nothing. */
  readonly line: number;
}

/** Maps are merged key by key, anything else takes the place of what was there, `~` takes a key out. */
export function mergedInto(block: string, base: string): Merged {
  const example = parseDocument(block);
  const whole = parseDocument(base);
  if (!isMap(whole.contents) || !isMap(example.contents)) throw new Error('Not a map.');
  merge(whole.contents, example.contents);
  const source = new Document(whole.toJS()).toString({ lineWidth: 0 });
  const marked = block.indexOf('# ↓ here');
  const path =
    marked === -1 ? ['title'] : pathAt(example.contents, block.indexOf('\n', marked) + 1, block);
  return { source, line: lineOf(parseDocument(source).contents, path, source) };
}

function merge(into: unknown, from: unknown): void {
  if (!isMap(into) || !isMap(from)) return;
  for (const { key, value } of from.items) {
    if (!isScalar(key)) continue;
    const there = into.get(key.value, true);
    if (isScalar(value) && value.value === null) into.delete(key.value);
    else if (isMap(there) && isMap(value)) merge(there, value);
    else into.set(key.value, value);
  }
}

/** The keys that lead to what begins on the line at `from`. */
function pathAt(node: unknown, from: number, text: string): (string | number)[] {
  const end = text.indexOf('\n', from);
  const within = (one: unknown): boolean =>
    isNode(one) && one.range != null && one.range[0] >= from && one.range[0] < end;
  const entries = entriesOf(node);
  const here = entries.find(([, key]) => within(key));
  if (here !== undefined) return [here[0]];
  for (const [step, key, value] of entries.toReversed()) {
    if (isNode(key) && key.range != null && key.range[0] > from) continue;
    return [step, ...pathAt(value, from, text)];
  }
  throw new Error('The mark points at nothing.');
}

function lineOf(node: unknown, path: readonly (string | number)[], text: string): number {
  let [at, line] = [node, 1];
  for (const step of path) {
    const found = entriesOf(at).find(([name]) => name === step);
    if (found === undefined) throw new Error(`There is no ${path.join('/')}.`);
    const [, key, value] = found;
    at = value;
    if (isNode(key) && key.range != null) line = text.slice(0, key.range[0]).split('\n').length;
  }
  return line;
}

type Entry = readonly [step: string | number, key: unknown, value: unknown];

function entriesOf(node: unknown): readonly Entry[] {
  if (isSeq(node)) return node.items.map((item, index): Entry => [index, item, item]);
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }: Pair): Entry => [String(key), key, value]);
}

const isNode = (one: unknown): one is Node => isMap(one) || isSeq(one) || isScalar(one);
