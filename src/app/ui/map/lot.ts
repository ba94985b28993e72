/** A number drawn from a name: the same again for the same, and saying nothing about it. */

/** Below 2³² (32-bit FNV-1a). */
export function lotOf(name: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
