/**
 * The one file that holds everything a device keeps: plain JSON a person can read, or the same
 * closed with a passphrase. Reading it is bounded, and never throws.
 */
import { fieldsOf } from '../../../course/own-field.ts';
import { localDay } from '../../ui/local-day.ts';
import { parseSealed, type Sealed } from './sealed.ts';

const KEPT_FORMAT = 1;

/** What is read of a file at the most. */
export const FILE_LIMITS = {
  /** Bytes; hundreds of runs with the scenarios they were played on are a tenth of it. */
  bytes: 64_000_000,
  /** Brackets within brackets. */
  depth: 64,
  /** Records in one part. */
  records: 20_000,
} as const;

/** The records of a file by their part of it, none of them read yet. */
export type KeptParts = ReadonlyMap<string, readonly unknown[]>;

export type ReadFile =
  | { readonly parts: KeptParts }
  /** It has to be opened first. */
  | { readonly sealed: Sealed }
  /** One plain sentence or two: why it cannot be read, and what can be done. */
  | { readonly fault: string };

/** The text of the file; `savedAt` is the moment, as ISO 8601. */
export function writeKept(parts: KeptParts, savedAt: string): string {
  const kept = {
    reattune: 'kept',
    format: KEPT_FORMAT,
    about: ABOUT,
    savedAt,
    ...Object.fromEntries(parts),
  };
  return `${JSON.stringify(kept, null, 2)}\n`;
}

/** Reads the text of a file; whatever is not one of ours is told by its kind. */
export function readKept(text: string): ReadFile {
  if (text.length > FILE_LIMITS.bytes) return { fault: TOO_LARGE };
  if (text.trim() === '') return { fault: 'The file is empty.' };
  if (depthOf(text) > FILE_LIMITS.depth) return { fault: STRANGE };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: looksLikeOurs(text) ? CUT_OFF : STRANGE };
  }
  const field = fieldsOf(value);
  const kind = field?.('reattune');
  if (kind === 'sealed') {
    const sealed = parseSealed(value);
    return 'fault' in sealed ? sealed : { sealed };
  }
  if (field !== undefined && kind === undefined && Array.isArray(field('choices')))
    return { fault: ONE_RUN };
  if (field === undefined || kind !== 'kept') return { fault: STRANGE };
  const format = field('format');
  if (format !== KEPT_FORMAT)
    return { fault: typeof format === 'number' && format > KEPT_FORMAT ? NEWER : STRANGE };
  return partsOf(field);
}

/** The name of a file saved on a day, as `reattune-2026-11-28.json`. */
export function fileName(on: Date, sealed: boolean): string {
  return `reattune-${localDay(on)}.${sealed ? 'reattune' : 'json'}`;
}

/** What is said of a file that is larger than any of ours; it need not be read for that. */
export const TOO_LARGE = `The file is larger than ${FILE_LIMITS.bytes / 1_000_000} MB, and nothing that Reattune saves is. It has not been read.`;

const ABOUT =
  'Everything that Reattune kept on a device. It can be brought in on another, on the page “Take it along”.';
const STRANGE = 'This is no file that was saved on this page, so nothing of it was taken.';
const CUT_OFF =
  'The file is cut off or was changed on its way, so nothing of it was taken. Save it anew on the other device, or send it another way.';
const ONE_RUN =
  'This is the file of a single run. What can be brought in here is a file that was saved on this page, on another device.';
const NEWER =
  'The file was saved by a newer version of Reattune. Open Reattune anew on this device, so that it is up to date, and bring the file in then.';

function partsOf(field: (name: string) => unknown): ReadFile {
  const parts = new Map<string, readonly unknown[]>();
  for (const name of PARTS) {
    const records = field(name) ?? [];
    if (!Array.isArray(records)) return { fault: CUT_OFF };
    if (records.length > FILE_LIMITS.records)
      return {
        fault: `The file holds ${records.length} records of one kind, and nobody has so many. Nothing of it was taken.`,
      };
    parts.set(name, records);
  }
  return { parts };
}

/** Every part a file may have; what else stands in it is left alone. */
export const PARTS = [
  'runs',
  'ownWords',
  'sheets',
  'replies',
  'urges',
  'practised',
  'scenarios',
  'assigned',
  'made',
  'received',
  'damaged',
] as const;

export type Part = (typeof PARTS)[number];

function looksLikeOurs(text: string): boolean {
  return /^\s*\{\s*"reattune"/.test(text);
}

/** How deep brackets stand in one another, before anything is built of them. */
function depthOf(json: string): number {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charCodeAt(at);
    if (quoted) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) quoted = false;
    } else if (sign === QUOTE) quoted = true;
    else if (sign === BRACKET || sign === BRACE) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (sign === BRACKET + 2 || sign === BRACE + 2) depth -= 1;
  }
  return deepest;
}

const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b] as const;
