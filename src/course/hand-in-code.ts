/**
 * A hand-in as a code: `Reattune-result.` … `.end`, in between what `pack` made of it. The code
 * has no full stop of its own, so its beginning and its end are plain wherever it stands: in a
 * file with words around it, or in a message that mail programs have broken and quoted.
 */
import type { HandIn } from './hand-in.ts';
import { pack } from './packed.ts';

const BEGINNING = 'Reattune-result.';
const END = '.end';

/** Codes that are looked for in one text; a cohort's worth. */
export const MOST_CODES = 500;

/** The code that travels; one line of letters, digits, `-`, `_` and two full stops. */
export async function handInCode(handIn: HandIn): Promise<string> {
  return `${BEGINNING}${await pack(handIn)}${END}`;
}

/** One code found in a text: what `unpack` reads, or why it cannot be read to its end. */
export type FoundCode = { readonly packed: string } | { readonly fault: string };

/**
 * Every code in a text, in its order, at most `MOST_CODES`. Line breaks, the `>` of quoted mail
 * and signs that cannot be seen are passed over, in a code as in its beginning and end.
 */
export function codesIn(text: string): readonly FoundCode[] {
  const whole = withoutBreaks(text);
  const found: FoundCode[] = [];
  let at = whole.indexOf(BEGINNING);
  while (at >= 0 && found.length < MOST_CODES) {
    const from = at + BEGINNING.length;
    const next = whole.indexOf(BEGINNING, from);
    found.push(codeAt(whole.slice(from, next < 0 ? undefined : next)));
    at = next;
  }
  return found;
}

/** The code that a text begins with, its beginning taken off. */
function codeAt(text: string): FoundCode {
  const end = text.indexOf(END);
  const packed = text.slice(0, end).replace(/\s+/g, '');
  if (end >= 0 && /^[\w-]+$/.test(packed)) return { packed };
  return {
    fault: `Its code is cut off or was changed on its way: it has to go from “${BEGINNING}” to “${END}”, whole. Ask for it again.`,
  };
}

/** Lines joined: their breaks, the signs of quoting at their beginnings, and what is not seen. */
function withoutBreaks(text: string): string {
  return text
    .split(/=?[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/^[\s>|]+/, '').trimEnd())
    .join('')
    .replace(/[\p{Cf}\p{Cc}]+/gu, '');
}
