/** From where a place that one has not come to may be reached, without saying what it is. */

/** A way between two places. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface WayInto {
  /** The place one has come to, from which it goes. */
  readonly from: string;
  /** How many places one has not come to lie between. */
  readonly between: number;
}

/**
 * The shortest way into an unseen place from one that was seen; none where no such way is drawn.
 * Whether it can be walked in a given state is not looked at: it *may* lead there.
 */
export function wayInto(
  place: string,
  links: readonly Link[],
  isSeen: (place: string) => boolean,
): WayInto | undefined {
  const met = new Set([place]);
  let edge: readonly string[] = [place];
  for (let between = 0; edge.length > 0; between += 1) {
    const before = links.filter(({ to }) => edge.includes(to)).map(({ from }) => from);
    const from = before.find(isSeen);
    if (from !== undefined) return { from, between };
    edge = [...new Set(before)].filter((one) => !met.has(one));
    for (const one of edge) met.add(one);
  }
  return undefined;
}
