/**
 * Somebody's own words about a run, from two devices, made one text. Which of two was written
 * later cannot be known, so no words are ever dropped for others.
 */

/**
 * All paragraphs that are here, then those that were brought and are not in one of them.
 * Paragraphs that a brought one holds whole give way to it. Bringing the same again changes
 * nothing.
 */
export function joinWords(here: string, brought: string): string {
  let paragraphs = paragraphsOf(here);
  const isHere = (paragraph: string) => paragraphs.some((one) => holds(one, paragraph));
  const come = paragraphsOf(brought);
  if (come.every(isHere)) return here;
  if (holds(brought, here)) return brought;
  for (const paragraph of come) {
    if (isHere(paragraph)) continue;
    const at = paragraphs.findIndex((one) => holds(paragraph, one));
    const others = paragraphs.filter((one) => !holds(paragraph, one));
    const before = at < 0 ? others.length : at;
    paragraphs = [...others.slice(0, before), paragraph, ...others.slice(before)];
  }
  return paragraphs.join('\n\n');
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

const PART_OF_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text stands whole in another, not beginning or ending within a word of it. */
function holds(whole: string, part: string): boolean {
  const looked = part.trim();
  if (looked === '') return true;
  for (let at = whole.indexOf(looked); at >= 0; at = whole.indexOf(looked, at + 1)) {
    const end = at + looked.length;
    if (isEdge(whole, at) && isEdge(whole, end)) return true;
  }
  return false;
}

/** Whether no word goes on across a place of a text. */
function isEdge(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
  const after = [...text.slice(at, at + 2)][0] ?? '';
  return !(PART_OF_A_WORD.test(before) && PART_OF_A_WORD.test(after));
}
