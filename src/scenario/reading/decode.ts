/** Bytes → text: strict UTF-8 within the size limit. */
import type { Limits } from '../limits.ts';
import type { Faults } from './faults.ts';

const BOM = '\uFEFF';

export interface Decoded {
  /** What the places of all faults count in; a byte order mark stays in it. */
  readonly text: string;
  /** Whether it is worth reading on. */
  readonly readable: boolean;
}

/** Never throws. Strings are held to the same rules as bytes. */
export function decode(source: string | Uint8Array, limits: Limits, faults: Faults): Decoded {
  const size = typeof source === 'string' ? bytesOf(source, limits.bytes) : source.length;
  if (size > limits.bytes) {
    const most = `${Math.round(limits.bytes / 1024)} kB`;
    const message = `This file is larger than ${most}, and is not read. Split the story into two scenarios, or shorten it.`;
    faults.add('S003', { from: 0, to: 0 }, message);
    return { text: typeof source === 'string' ? source : '', readable: false };
  }
  const text = typeof source === 'string' ? source : fromUtf8(source);
  if (text.startsWith(BOM)) {
    const message = 'The file begins with an invisible byte order mark. Save it as plain UTF-8.';
    faults.add('S002', { from: 0, to: 1 }, message);
  }
  const readable = checkEncoding(source, text, faults) && checkLineEnds(text, faults);
  return { text, readable };
}

/** UTF-8 length of a text; beyond `limit` any number that is larger will do. */
function bytesOf(text: string, limit: number): number {
  if (text.length > limit || text.length * 3 <= limit) return text.length;
  return new TextEncoder().encode(text).length;
}

/** Bytes that are no UTF-8 become U+FFFD, so that the place of the first can be shown. */
function fromUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function checkEncoding(source: string | Uint8Array, text: string, faults: Faults): boolean {
  if (typeof source === 'string') {
    const half = text.search(/\p{Surrogate}/u);
    if (half >= 0)
      faults.add(
        'S001',
        { from: half, to: half + 1 },
        'Half a character stands here. Take it out.',
      );
    return half < 0;
  }
  if (isUtf8(source)) return true;
  const from = firstBroken(source, text);
  const mark = `${source[0]} ${source[1]}`;
  const message =
    mark === '255 254' || mark === '254 255'
      ? 'This file is saved as UTF-16. Save it as UTF-8.'
      : 'From here on this is not UTF-8 text. Save the file as UTF-8, or check that it is a scenario at all.';
  faults.add('S001', { from, to: from + 1 }, message);
  return false;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where in the text the first U+FFFD stands that is not one in the file itself. */
function firstBroken(bytes: Uint8Array, text: string): number {
  const sound = new TextEncoder().encode(text);
  const differs = sound.findIndex((byte, i) => byte !== bytes[i]);
  const before = sound.subarray(0, differs === -1 ? sound.length : differs);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(before, { stream: true }).length;
}

/** YAML here ends lines with LF or CR LF; a lone CR would hide half the file. */
function checkLineEnds(text: string, faults: Faults): boolean {
  const lone = text.search(/\r(?!\n)/);
  if (lone === -1) return true;
  const message =
    'This line ends with a lone carriage return. Save the file with line ends LF or CR LF.';
  faults.add('S018', { from: lone, to: lone + 1 }, message);
  return false;
}
