/** Reading on past a text that lacks its quotes: the text is put out of the way, line by line. */

/** What leads to a text on its line: indentation, dashes, a key. */
const LEAD = /^(\s*(?:-\s+)*(?:[\w-]+:\s+)?)(\S.*?)(\s*)$/;

/**
 * The same text, as long as before, with a quoted blank in place of what is said on each of
 * these lines; undefined when one of them cannot be put out of the way so.
 */
export function withoutTexts(text: string, lines: ReadonlySet<number>): string | undefined {
  const all = text.split('\n');
  for (const number of lines) {
    const [, lead = '', said = '', end = ''] = LEAD.exec(all[number - 1] ?? '') ?? [];
    if (said.length < 2 || said.startsWith('{')) return undefined;
    all[number - 1] = `${lead}"${'x'.repeat(said.length - 2)}"${end}`;
  }
  return all.join('\n');
}
