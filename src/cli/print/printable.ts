/** Text from a file as it may stand on a terminal: nothing in it can move the cursor or hide words. */

// Control characters but tab and line feed, and what overrides the direction of writing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Replaces what a terminal would obey by �. */
export function printable(text: string): string {
  return text.replace(UNSAFE, '\ufffd');
}

/** How many cells of a terminal the text takes: two for wide signs, none for combining marks. */
export function cellsOf(text: string): number {
  let cells = 0;
  for (const sign of text) cells += NO_CELL.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return cells;
}

const NO_CELL = /\p{Mn}|\p{Me}|\u200b|\u200c|\u200d/u;
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
