/** Columns of whole numbers that grow without being copied. */

const PIECE_BITS = 17;
const PIECE = 1 << PIECE_BITS;
const WITHIN = PIECE - 1;

/** Where in its piece a place stands. */
export function placeWithin(place: number): number {
  return place & WITHIN;
}

type Numbers = Int32Array | Uint16Array;

/** One number for each state or each step; a place never written holds 0. */
export class Column<T extends Numbers> {
  readonly #make: new (
    length: number,
  ) => T;
  // The first place is no piece: a list that began empty would change its kind with the first
  // piece, and a loop compiled for the one kind would have to be compiled again for the other.
  readonly #pieces: (T | undefined)[] = [undefined];
  #length = 0;

  /** @param make The kind of array: signed words, or half words. */
  constructor(make: new (length: number) => T) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length >>> PIECE_BITS === this.#pieces.length - 1) {
      this.#pieces.push(new this.#make(PIECE));
    }
    const piece = this.pieceAt(this.#length);
    if (piece !== undefined) piece[this.#length & WITHIN] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.pieceAt(place)?.[place & WITHIN] ?? 0;
  }

  /** Where `place` and all up to the next multiple of 131,072 stand, from `placeWithin` on. */
  pieceAt(place: number): T | undefined {
    return this.#pieces[1 + (place >>> PIECE_BITS)];
  }

  /** All of it in one piece, for reading; the column is empty then. */
  taken(): T {
    const whole = new this.#make(this.#length);
    while (this.#pieces.length > 1) {
      const piece = this.#pieces.pop();
      const from = (this.#pieces.length - 1) * PIECE;
      whole.set(piece?.subarray(0, this.#length - from) ?? [], from);
    }
    this.#length = 0;
    return whole;
  }
}
