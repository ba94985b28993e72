/** One file by one shape: text → what is written, with every fault of spelling and form. */
import type { Node } from 'yaml';
import type { Limits } from '../limits.ts';
import { Reading, type Shape } from '../shape/shape.ts';
import { decode } from './decode.ts';
import type { Faults } from './faults.ts';
import { parseYaml } from './parse-yaml.ts';

export interface ReadFile<T> {
  /** The text as decoded. */
  readonly text: string;
  /** Absent when nothing at all could be made of the file. */
  readonly written?: T;
  readonly root?: Node;
  /** Whether parts may be missing, so that it would mislead to say what is nowhere written. */
  readonly partial: boolean;
}

/** What cannot be read is among the faults. */
export function readFile<T>(
  source: string | Uint8Array,
  shape: Shape<T>,
  limits: Limits,
  faults: Faults,
): ReadFile<T> {
  const { text, readable } = decode(source, limits, faults);
  const tree = readable ? parseYaml(text, limits, faults) : undefined;
  if (tree === undefined) return { text, partial: true };
  const { root } = tree;
  const reading = new Reading(text, tree, faults);
  const [from = 0, to = 0] = root.range ?? [];
  const written = shape.read(
    { node: root, owner: reading.firstLine(from, to), name: 'this file' },
    reading,
  );
  return { text, written, root, partial: !faults.sound };
}
