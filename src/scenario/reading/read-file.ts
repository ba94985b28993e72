/** One file by one shape: text → what is written, with every fault of spelling and form. */
import type { Node } from 'yaml';
import type { Limits } from '../limits.ts';
import { type Place, Reading, type Shape } from '../shape/shape.ts';
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

/** Never throws; what cannot be read is among the faults. */
export function readFile<T>(
  source: string | Uint8Array,
  shape: Shape<T>,
  limits: Limits,
  faults: Faults,
): ReadFile<T> {
  const { text, readable } = decode(source, limits, faults);
  if (!readable) return { text, partial: true };
  try {
    const tree = parseYaml(text, limits, faults);
    if (tree === undefined) return { text, partial: true };
    const reading = new Reading(text, tree, faults);
    const place: Place = {
      node: tree.root,
      owner: reading.firstLine(...start(tree.root.range)),
      name: 'this file',
    };
    const written = shape.read(place, reading);
    return { text, written, root: tree.root, partial: !faults.sound };
  } catch {
    // No input is known to come here: a test counts. It stands so that reading never throws.
    faults.add('S006', { from: 0, to: 0 }, 'This file cannot be read as YAML.');
    return { text, partial: true };
  }
}

function start(range: readonly [number, number, number] | null | undefined): [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}
