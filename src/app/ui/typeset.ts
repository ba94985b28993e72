/** An author's line as plain text, for where there can be no emphasis: names, titles. */

/** Apostrophes as a printer sets them; authors may type the straight one, and quote with “ ”. */
export function typeset(text: string): string {
  return text.replaceAll("'", '’');
}

/** The line typeset, with the underscores of its emphasis taken out. */
export function unmarked(text: string): string {
  return typeset(text).replaceAll(EMPHASIS, '$1');
}

/** A text in quotation marks; those inside it become single ones. */
export function inQuotes(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A line typeset, in parts that are emphasised or not. */
export function stressed(text: string): readonly { readonly text: string; readonly em: boolean }[] {
  // Split on a group: what stood between underscores comes at every second place.
  return typeset(text)
    .split(EMPHASIS)
    .map((part, place) => ({ text: part, em: place % 2 === 1 }));
}

/** What stands between underscores, as a word of its own. */
const EMPHASIS = /(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])/gu;
