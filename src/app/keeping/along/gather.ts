/** Everything a device keeps, gathered for one file, or counted. */
import type { Damaged } from '../attempt.ts';
import type { Held } from '../holdings.ts';
import type { KeptParts } from './kept-file.ts';
import { forEachKind, type KindOf } from './kept-kinds.ts';

/** The parts of a file. What cannot be read goes along as it was found, in a part of its own. */
export function gather(held: Held): KeptParts {
  const parts = new Map<string, readonly unknown[]>();
  const damaged: unknown[] = [];
  forEachKind((kind) => {
    const { sound, broken } = sortedOut(kind, held);
    parts.set(
      kind.part,
      [...sound].map(([key, record]) => kind.toFile?.(key, record) ?? record),
    );
    damaged.push(...broken.map(({ key, found }) => ({ part: kind.part, key, found })));
  });
  parts.set('damaged', damaged);
  return parts;
}

/** How much is kept, as “7 runs”, “1 assignment that you opened”; nothing of what there is none. */
export function countsOf(held: Held): readonly string[] {
  return forEachKind((kind) => {
    const { size } = held[kind.store];
    return kind.quiet || size === 0 ? '' : `${size} ${kind.called[size === 1 ? 0 : 1]}`;
  }).filter((told) => told !== '');
}

/** Records of a kind that can be read, by their keys, and those that cannot. */
export function sortedOut<T>(
  kind: KindOf<T>,
  held: Held,
): { readonly sound: ReadonlyMap<string, T>; readonly broken: readonly Damaged[] } {
  const sound = new Map<string, T>();
  const broken: Damaged[] = [];
  for (const [key, found] of held[kind.store]) {
    const record = kind.parse(key, found);
    if (isBroken(record)) broken.push(record);
    else sound.set(key, record);
  }
  return { sound, broken };
}

/** No kind's own record is a record with a fault. */
export function isBroken<T>(record: T | Damaged): record is Damaged {
  return typeof record === 'object' && record !== null && 'fault' in record;
}
