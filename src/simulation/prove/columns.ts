/** Columns of whole numbers that grow without being copied. */

const PIECE_BITS = 17;
const PIECE = 1 << PIECE_BITS;
const WITHIN = PIECE - 1;

type Words = Int32Array | Uint16Array | Uint8Array;

/** One number for each state or each step; a place never written holds 0. */
export class Column {
  readonly #make: (length: number) => Words;
  readonly #pieces: Words[] = [];
  #length = 0;

  /** @param bits of each number; 32 are signed. */
  constructor(bits: 8 | 16 | 32) {
    this.#make = (length) =>
      bits === 32
        ? new Int32Array(length)
        : bits === 16
          ? new Uint16Array(length)
          : new Uint8Array(length);
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length >>> PIECE_BITS === this.#pieces.length) this.#pieces.push(this.#make(PIECE));
    const piece = this.#pieces[this.#length >>> PIECE_BITS];
    if (piece !== undefined) piece[this.#length & WITHIN] = value;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#pieces[place >>> PIECE_BITS]?.[place & WITHIN] ?? 0;
  }
}
