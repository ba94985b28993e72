/** Maps whose keys are names of the author's own, such as moments and flags. */
import type { Range } from '../diagnostic.ts';
import { checkedName, name as nameShape } from './name-shapes.ts';
import { keyOf, nodeOf, pairsOf } from './pairs.ts';
import { isEmpty, type Name, type Shape } from './shape.ts';

export interface WrittenRecord<T> {
  readonly at: Range;
  /** In the order of the file; an entry stands even where its name or its content is faulty. */
  readonly entries: readonly { readonly name: Name; readonly value: T }[];
}

/** `what` is how a message calls one entry, as in "a moment". */
export function record<T>(
  what: string,
  entry: Shape<T>,
  { least = 0 } = {},
): Shape<WrittenRecord<T>> {
  return {
    hole: { at: { from: 0, to: 0 }, entries: [] },
    read(place, reading) {
      if (isEmpty(place.node) && least === 0) return { at: place.owner, entries: [] };
      const pairs = pairsOf(place, `\`${place.name}\``, reading);
      const entries: { name: Name; value: T }[] = [];
      const seen = new Map<string, Range>();
      for (const pair of pairs ?? []) {
        if (reading.faults.full) break;
        const key = keyOf(pair, seen, reading);
        if (key === undefined) continue;
        const name = checkedName(key.word, key.at, reading);
        const inner = { node: nodeOf(pair), owner: key.at, name: key.word };
        entries.push({ name, value: entry.read(inner, reading) });
      }
      if (pairs?.length === 0 && least > 0) {
        const message = `\`${place.name}\` is empty; it needs ${what} at least.`;
        reading.fault('S032', place.owner, message);
      }
      return { at: place.owner, entries };
    },
    schema: (defined) => ({
      type: 'object',
      propertyNames: nameShape.schema(defined),
      additionalProperties: entry.schema(defined),
      ...(least > 0 ? { minProperties: least } : {}),
    }),
  };
}
