/** The order options stand in: the same for the same seed, moment and turn, on every machine. */
import { fnv1a } from './fnv1a.ts';

/**
 * Number of the algorithm below. A change to the algorithm is a new number beside the old one:
 * runs that exist keep the order they were played in.
 */
export const SHUFFLE = 1;

/**
 * Algorithm 1: Fisher–Yates from the end, drawing from mulberry32 seeded with the FNV-1a hash of
 * `seed/turn/moment`. All responses of a moment are shuffled, on offer or not, so that what is
 * hidden does not disturb the order of what is seen.
 */
export function shuffled<T>(
  things: readonly T[],
  seed: number,
  turn: number,
  moment: string,
): readonly T[] {
  const draw = mulberry32(fnv1a(`${seed >>> 0}/${turn}/${moment}`));
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a === undefined || b === undefined) continue;
    order[last] = b;
    order[other] = a;
  }
  return order;
}

/** Numbers in [0, 1); the well-known 32-bit generator of that name. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
