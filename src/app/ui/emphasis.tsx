/** A line as its author wrote it, where _underscores_ stand for emphasis and nothing else is markup. */
import { Fragment } from 'react';

export function Emphasis({ text }: { readonly text: string }) {
  // Split on a group: what stood between underscores comes at every second place.
  return text.split(/(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/u).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text's parts never change places
      <em key={place}>{part}</em>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text's parts never change places
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
