/**
 * Shapes: what may stand at a place of a file. One definition reads the place, says what is
 * wrong with it, and gives the JSON Schema that an editor completes from.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Code } from '../codes.ts';
import type { Range } from '../diagnostic.ts';
import { locator } from '../locate.ts';
import type { Faults } from '../reading/faults.ts';
import type { Tree } from '../reading/parse-yaml.ts';
import type { Definitions, JsonSchema } from './json-schema.ts';

/** A place in the tree: its node (null: nothing is written) and the key or dash it hangs on. */
export interface Place {
  readonly node: Node | null;
  readonly owner: Range;
  /** How a message calls it: `say`, `moments`, "this entry". */
  readonly name: string;
}

export interface Shape<T> {
  /** Always gives a value. Where the place is faulty, that is reported and `hole` stands in. */
  read(place: Place, reading: Reading): T;
  /** Harmless and empty, so that names elsewhere can still be checked. */
  readonly hole: T;
  /** What an editor is told; things with a name of their own go into `defined`. */
  schema(defined: Definitions): JsonSchema;
}

/** What a shape reads. */
export type Written<S> = S extends Shape<infer T> ? T : never;

/** A name as it is written; its id is empty where it could not be read. */
export interface Name {
  readonly id: string;
  readonly at: Range;
}

/** One file being read. */
export class Reading {
  readonly text: string;
  readonly faults: Faults;
  readonly #isBroken: (offset: number) => boolean;

  constructor(text: string, tree: Tree, faults: Faults) {
    this.text = text;
    this.faults = faults;
    const { brokenLines } = tree;
    const place = locator(brokenLines.size === 0 ? '' : text);
    this.#isBroken = (offset) => brokenLines.size > 0 && brokenLines.has(place(offset).line);
  }

  /** Reports a fault, unless its line is already known to be faulty YAML. */
  fault(
    code: Code,
    range: Range,
    message: string,
    first?: { message: string; range: Range },
  ): void {
    if (this.#isBroken(range.from)) return;
    this.faults.add(code, range, message, first === undefined ? [] : [first]);
  }

  /** Where a node's own words stand, or its owner when it has none. */
  rangeOf({ node, owner }: Place): Range {
    if (node?.range == null || isEmpty(node)) return owner;
    const [from, end] = node.range;
    if (isScalar(node)) return { from, to: Math.max(from, end) };
    return this.firstLine(from, end);
  }

  /** From `from` to the end of its line, or to `end` if that comes first. */
  firstLine(from: number, end: number): Range {
    const stop = this.text.indexOf('\n', from);
    const lineEnd = stop === -1 ? this.text.length : stop;
    const line = this.text.slice(from, Math.min(end, lineEnd)).trimEnd();
    return { from, to: from + line.length };
  }
}

/** Nothing is written there: `says:` and no more. */
export function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && node.source === '');
}

/** An alias or what a tag or an anchor hangs on: refused already, so no more is said. */
export function isRefused(node: Node | null): boolean {
  return isAlias(node);
}

/** The scalar at a place; otherwise the fault is reported and nothing is given. */
export function scalarAt(place: Place, wanted: string, reading: Reading): Scalar | undefined {
  const { node, name } = place;
  if (isRefused(node)) return undefined;
  if (isEmpty(node)) {
    reading.fault(
      'S026',
      reading.rangeOf(place),
      `Nothing is written at \`${name}\`; it takes ${wanted}.`,
    );
    return undefined;
  }
  if (isScalar(node)) return node;
  const found = isMap(node) ? 'a map' : isSeq(node) ? 'a list' : 'something else';
  reading.fault(
    'S020',
    reading.rangeOf(place),
    `\`${name}\` takes ${wanted}, and ${found} stands here.`,
  );
  return undefined;
}

/** What a scalar says in the source, before YAML makes a number or a truth of it. */
export function sourceOf(scalar: Scalar): string {
  return scalar.source ?? (typeof scalar.value === 'string' ? scalar.value : '');
}

export function isPlain(scalar: Scalar): boolean {
  return scalar.type === 'PLAIN';
}

/** A shape that the JSON Schema spells out once, under this name. */
export function named<T>(id: string, shape: Shape<T>): Shape<T> {
  return {
    hole: shape.hole,
    read: (place, reading) => shape.read(place, reading),
    schema(defined) {
      defined[id] ??= shape.schema(defined);
      return { $ref: `#/definitions/${id}` };
    },
  };
}

/** What was written, cut to a length that fits into a message. */
export function shortened(written: string): string {
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
