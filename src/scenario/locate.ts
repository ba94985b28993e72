/** Offset → line and column: added once, at the edge, where a fault is printed. */

/** Both count from 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where `offset` stands in `text`. For many offsets of one text take `locator`. */
export function locate(text: string, offset: number): Place {
  return locator(text)(offset);
}

/**
 * Reads the text's lines once; each place is then found by halving. Offsets outside the text
 * are taken to its nearest end. A line ends with LF, CR LF or a lone CR.
 */
export function locator(text: string): (offset: number) => Place {
  const starts = lineStarts(text);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}
