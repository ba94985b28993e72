/** Small numbers and lists as they are written in a sentence. */

const WORDS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** “three”; from thirteen on, the figure. */
export function inWords(count: number): string {
  return WORDS[count] ?? String(count);
}

/** “one turn”, “three turns”. */
export function countOf(count: number, what: string): string {
  return `${inWords(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
