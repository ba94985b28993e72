/** A line as its author wrote it: _underscores_ stand for emphasis, and nothing else is markup. */
import { Fragment } from 'react';
import { stressed } from './typeset.ts';

export function Emphasis({ text }: { readonly text: string }) {
  return stressed(text).map(({ text: part, em }, place) =>
    em ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text's parts never change places
      <em key={place}>{part}</em>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text's parts never change places
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
