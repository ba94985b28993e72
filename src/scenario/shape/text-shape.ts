/** Texts: what a person reads. Taken from the source, so that YAML loses nothing silently. */
import type { Scalar } from 'yaml';
import type { Range } from '../diagnostic.ts';
import { isPlain, type Reading, type Shape, scalarAt, sourceOf } from './shape.ts';

/** Words that YAML, or an older YAML elsewhere, takes for a truth or for nothing. */
const TAKEN = /^(?:~|null|true|false|yes|no|on|off|y|n)$/i;
/** Control characters besides tab and line ends, and code points that are no characters. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\ufeff\ufffe\uffff]/u;
const DIRECTION = /\p{Bidi_Control}/u;

/**
 * A text, in paragraphs parted by one blank line; within a paragraph line breaks and runs of
 * spaces are one space, so that layout is no part of what is said.
 */
export const text: Shape<string> = {
  hole: '',
  read(place, reading) {
    const scalar = scalarAt(place, 'a text', reading);
    if (scalar === undefined) return '';
    const at = reading.rangeOf(place);
    if (isPlain(scalar) && !plainTextHolds(scalar, at, reading)) return '';
    const written = typeof scalar.value === 'string' ? scalar.value : sourceOf(scalar);
    if (CONTROL.test(written) || DIRECTION.test(written)) reportSigns(written, at, reading);
    const paragraphs = inParagraphs(written, scalar.type === 'BLOCK_LITERAL');
    if (paragraphs === '')
      reading.fault(
        'S026',
        at,
        `The text at \`${place.name}\` is empty. Write it, or take the key out.`,
      );
    return paragraphs;
  },
  schema: () => ({ type: 'string', minLength: 1 }),
};

function plainTextHolds(scalar: Scalar, at: Range, reading: Reading): boolean {
  const source = sourceOf(scalar);
  if (typeof scalar.value !== 'string' || TAKEN.test(source)) {
    const message = `YAML does not take \`${source}\` for a text. Put it in quotes: "${source}".`;
    reading.fault('S023', at, message);
    return false;
  }
  const comment = commentAfter(reading.text, at.to);
  if (comment === undefined) return true;
  const message =
    'From ` #` on this is a comment, and no part of the text. Put the text in quotes; a remark belongs on a line of its own.';
  reading.fault('S024', comment, message);
  return false;
}

/** The comment that follows on the same line, if one does. */
function commentAfter(source: string, end: number): Range | undefined {
  let at = end;
  while (source[at] === ' ' || source[at] === '\t') at += 1;
  if (source[at] !== '#' || at === end) return undefined;
  const stop = source.indexOf('\n', at);
  const line = source.slice(at, stop === -1 ? source.length : stop).trimEnd();
  return { from: at, to: at + line.length };
}

function inParagraphs(written: string, hardLines: boolean): string {
  // Outside of `|` YAML has folded lines already, and a line end left over was a blank line.
  const parted = hardLines ? /(?:\r?\n[ \t]*){2,}/ : /\r?\n/;
  if (!written.includes('\n')) return written.replace(/[ \t]+/g, ' ').trim();
  return written
    .split(parted)
    .map((paragraph) => paragraph.replace(/[ \t\r\n]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function reportSigns(written: string, at: Range, reading: Reading): void {
  const control = CONTROL.exec(written)?.[0];
  if (control !== undefined) {
    const message = `This text holds the invisible control character ${codePoint(control)}. Take it out.`;
    reading.fault('S018', signRange(control, at, reading), message);
  }
  const direction = DIRECTION.exec(written)?.[0];
  if (direction === undefined) return;
  const message = `This text holds ${codePoint(direction)}, an invisible sign that turns the direction of reading. Right-to-left words need none; take it out unless it is meant.`;
  reading.fault('S019', signRange(direction, at, reading), message);
}

/** Where the sign stands; the whole text when it is written as an escape. */
function signRange(sign: string, at: Range, reading: Reading): Range {
  const from = reading.text.indexOf(sign, at.from);
  return from === -1 || from >= at.to ? at : { from, to: from + sign.length };
}

function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
