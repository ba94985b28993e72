/** Colour on a terminal, or none at all. */

type Brush = (text: string) => string;
export type Paint = Readonly<Record<'bold' | 'dim' | 'italic' | 'red' | 'yellow', Brush>>;

/** Brushes that paint, or that leave the text as it is. */
export function painter(colours: boolean): Paint {
  const brush =
    (on: number, off: number): Brush =>
    (text) =>
      colours ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: brush(1, 22),
    dim: brush(2, 22),
    italic: brush(3, 23),
    red: brush(31, 39),
    yellow: brush(33, 39),
  };
}
