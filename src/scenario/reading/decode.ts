/** Bytes → text: strict UTF-8 within the size limit. */
import type { Limits } from '../limits.ts';
import type { Faults } from './faults.ts';

const BOM = '\uFEFF';

/**
 * The file's text, or undefined when it cannot be one. A byte order mark stays in the text, so
 * that offsets are those of the file; lone surrogates of a JavaScript string are refused too.
 */
export function decode(
  source: string | Uint8Array,
  limits: Limits,
  faults: Faults,
): string | undefined {
  const size = typeof source === 'string' ? bytesOf(source, limits.bytes) : source.length;
  if (size > limits.bytes) {
    const most = `${Math.round(limits.bytes / 1024)} kB`;
    const message = `This file is larger than ${most}. Split the story into two scenarios, or shorten it.`;
    faults.add('S003', { from: 0, to: 0 }, message);
    return undefined;
  }
  const text = typeof source === 'string' ? source : fromUtf8(source, faults);
  if (text === undefined) return undefined;
  const broken = typeof source === 'string' ? text.search(/\p{Surrogate}/u) : -1;
  if (broken >= 0) {
    faults.add('S001', { from: broken, to: broken + 1 }, 'Half a character stands here.');
    return undefined;
  }
  if (text.startsWith(BOM)) {
    const message = 'The file begins with an invisible byte order mark. Save it as plain UTF-8.';
    faults.add('S002', { from: 0, to: 1 }, message);
  }
  return text;
}

/** UTF-8 length of a text; more than `limit` is all that is said beyond it. */
function bytesOf(text: string, limit: number): number {
  if (text.length > limit || text.length * 3 <= limit) return text.length;
  return new TextEncoder().encode(text).length;
}

function fromUtf8(bytes: Uint8Array, faults: Faults): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const whole = new TextDecoder('utf-8', { ignoreBOM: true });
    const from = whole.decode(bytes.subarray(0, soundBytes(bytes)), { stream: true }).length;
    const utf16 =
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const message = utf16
      ? 'This file is saved as UTF-16. Save it as UTF-8.'
      : 'This is not UTF-8 text. Save the file as UTF-8, or check that it is a scenario at all.';
    faults.add('S001', { from, to: from + 1 }, message);
    return undefined;
  }
}

/** How many bytes from the start are sound UTF-8, found by halving. */
function soundBytes(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (decodes(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

/** Sound so far: a character cut off at the end does not count against it. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
