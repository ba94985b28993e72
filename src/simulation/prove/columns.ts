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
  readonly #pieces: T[] = [];
  #length = 0;

  /** @param make The kind of array: signed words, or half words. */
  constructor(make: new (length: number) => T) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length >>> PIECE_BITS === this.#pieces.length) {
      this.#pieces.push(new this.#make(PIECE));
    }
    const piece = this.#pieces[this.#length >>> PIECE_BITS];
    if (piece !== undefined) piece[this.#length & WITHIN] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#pieces[place >>> PIECE_BITS]?.[place & WITHIN] ?? 0;
  }

  /** Where `place` and all up to the next multiple of 131,072 stand, from `placeWithin` on. */
  pieceAt(place: number): T | undefined {
    return this.#pieces[place >>> PIECE_BITS];
  }

  /** All of it in one piece, for reading; the column is empty then. */
  taken(): T {
    const whole = new this.#make(this.#length);
    for (let piece = this.#pieces.length - 1; piece >= 0; piece -= 1) {
      const from = piece * PIECE;
      const numbers = this.#pieces.pop();
      whole.set(numbers?.subarray(0, this.#length - from) ?? [], from);
    }
    this.#length = 0;
    return whole;
  }
}
