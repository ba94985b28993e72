/** Which part of a scenario an offset lies in, as authors name places: `moment`, `moment/response`, an ending. */
import { isMap, isScalar, type Node } from 'yaml';

/** The innermost such place; undefined outside moments and endings. */
export function placeAt(root: Node, offset: number): string | undefined {
  const [section, inside] = entryAt(root, offset);
  const [name, within] = entryAt(inside, offset);
  if (name === undefined || (section !== 'moments' && section !== 'endings')) return undefined;
  const [part, responses] = entryAt(within, offset);
  const [response] = part === 'responses' ? entryAt(responses, offset) : [];
  return response === undefined ? name : `${name}/${response}`;
}

/** The key whose entry spans the offset, and its value. */
function entryAt(node: unknown, offset: number): [] | [string, unknown] {
  if (!isMap(node)) return [];
  let found: [] | [string, unknown] = [];
  for (const { key, value } of node.items) {
    if (!isScalar(key) || key.range == null || key.range[0] > offset) continue;
    // Entries stand in order, so that the last one that begins before the offset holds it.
    found = [String(key.value), value];
  }
  return found;
}
