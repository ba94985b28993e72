/** A line as its author wrote it: _underscores_ stand for emphasis, and nothing else is markup. */
import { Fragment } from 'react';
import { EMPHASIS, typeset } from './typeset.ts';

export function Emphasis({ text }: { readonly text: string }) {
  // Split on a group: what stood between underscores comes at every second place.
  return typeset(text)
    .split(EMPHASIS)
    .map((part, place) =>
      place % 2 === 1 ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's parts never change places
        <em key={place}>{part}</em>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text's parts never change places
        <Fragment key={place}>{part}</Fragment>
      ),
    );
}
