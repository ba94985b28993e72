/** Lists, and places that take one thing or a list of them. */
import { isSeq, type Node } from 'yaml';
import { isEmpty, isRefused, type Place, type Reading, type Shape } from './shape.ts';

interface Length {
  readonly least?: number;
  readonly most?: number;
}

/** A list whose entries all have one shape. */
export function list<T>(
  entry: Shape<T>,
  { least = 0, most = Infinity }: Length = {},
): Shape<readonly T[]> {
  return {
    hole: [],
    read(place, reading) {
      const { node, name } = place;
      if (isRefused(node)) return [];
      if (isEmpty(node) && least > 0) return few(place, 0, reading);
      if (isEmpty(node)) return [];
      if (!isSeq(node)) {
        const at = reading.rangeOf(place);
        const written = reading.text.slice(at.from, at.to);
        const like = /^[\w-]+$/.test(written) ? `: write \`[${written}]\`` : '';
        reading.fault('S020', at, `\`${name}\` takes a list${like}.`);
        return [];
      }
      if (node.items.length < least || node.items.length > most)
        few(place, node.items.length, reading);
      return node.items.map((item) => entry.read(entryPlace(item, place, reading), reading));
    },
    schema: (defined) => ({
      type: 'array',
      items: entry.schema(defined),
      ...(least > 0 ? { minItems: least } : {}),
      ...(most < Infinity ? { maxItems: most } : {}),
    }),
  };

  function few(place: Place, found: number, reading: Reading): readonly T[] {
    const to = most === least + 1 ? 'or' : 'to';
    const wanted =
      most === Infinity ? `at least ${counted(least)}` : `${spelled(least)} ${to} ${counted(most)}`;
    const are = found === 0 ? 'none is' : `${found} are`;
    const message = `\`${place.name}\` takes ${wanted}, and ${are} written.`;
    reading.fault('S032', reading.rangeOf(place), message);
    return [];
  }
}

function counted(entries: number): string {
  return `${spelled(entries)} ${entries === 1 ? 'entry' : 'entries'}`;
}

function spelled(entries: number): string {
  return ['no', 'one', 'two', 'three'][entries] ?? `${entries}`;
}

/** One thing, or a list of such things; read as a list either way. */
export function oneOrMany<T>(entry: Shape<T>): Shape<readonly T[]> {
  const many = list(entry, { least: 1 });
  return {
    hole: [],
    read: (place, reading) =>
      isSeq(place.node) ? many.read(place, reading) : [entry.read(place, reading)],
    schema: (defined) => ({ anyOf: [entry.schema(defined), many.schema(defined)] }),
  };
}

/** Two spellings of one thing, told apart by what stands there. */
export function either<A, B>(
  isFirst: (node: Node | null) => boolean,
  first: Shape<A>,
  second: Shape<B>,
): Shape<A | B> {
  return {
    hole: first.hole,
    read: (place, reading) => (isFirst(place.node) ? first : second).read(place, reading),
    schema: (defined) => ({ anyOf: [first.schema(defined), second.schema(defined)] }),
  };
}

function entryPlace(item: unknown, list: Place, reading: Reading): Place {
  // A list holds nodes only: pairs stand in maps, and the YAML parser never puts null here.
  const node = item as Node;
  const [from, end] = node.range ?? [list.owner.from, list.owner.to];
  return { node, owner: reading.firstLine(from, end), name: list.name };
}
