/** Where a part of a scenario stands in its file, found by the keys and places that lead to it. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Range } from '../diagnostic.ts';

/** Keys, and places in lists from 0: `['moments', 'at-the-door', 'client', 1]`. */
export type KeyPath = readonly (string | number)[];

/**
 * Of a key the key itself, of an entry of a list its first line. What is written alone in place of
 * a list is its entry 0. Where a path leads on beyond what is written, as far as it goes.
 */
export function rangeAt(root: Node, text: string, path: KeyPath): Range {
  let node: unknown = root;
  let range: Range = { from: 0, to: 0 };
  for (const step of path) {
    if (typeof step === 'number') {
      node = isSeq(node) ? node.items[step] : node;
      range = firstLineOf(node, text) ?? range;
      continue;
    }
    const pair: { key: unknown; value: unknown } | undefined = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      : undefined;
    if (pair === undefined) return range;
    node = pair.value;
    range = firstLineOf(pair.key, text) ?? range;
  }
  return range;
}

function firstLineOf(node: unknown, text: string): Range | undefined {
  if (!(isMap(node) || isSeq(node) || isScalar(node)) || node.range == null) return undefined;
  const [from, end] = node.range;
  const [line = ''] = text.slice(from, end).split('\n', 1);
  return { from, to: from + line.trimEnd().length };
}
