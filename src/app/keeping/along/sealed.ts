/**
 * A text closed with a passphrase: AES-256-GCM under a key drawn from the passphrase by
 * PBKDF2-SHA-256. Everything but the passphrase that is needed to open it stands beside it.
 */
import { fieldsOf, wholeNumberOf } from '../../../course/own-field.ts';

const SEALED_FORMAT = 1;
/** Rounds of PBKDF2: a guess costs a thief as many as it costs the owner. */
export const ITERATIONS = 600_000;
/** What is read at the most: a file must not keep a phone busy for minutes. */
const MOST_ITERATIONS = 3_000_000;
const [SALT_BYTES, IV_BYTES, TAG_BYTES] = [16, 12, 16];

export interface Sealed {
  readonly reattune: 'sealed';
  readonly format: typeof SEALED_FORMAT;
  readonly cipher: 'AES-256-GCM';
  readonly key: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** Base64, as the next two: 16 bytes, 12 bytes, and the encrypted text with its tag. */
  readonly salt: string;
  readonly iv: string;
  readonly content: string;
}

/** Whether this page may encrypt: browsers offer it only on https and on the device itself. */
export function canSeal(): boolean {
  return typeof globalThis.crypto?.subtle?.deriveKey === 'function';
}

export async function seal(text: string, passphrase: string): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyOf(passphrase, salt, ITERATIONS);
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytesOf(text));
  return {
    ...headOf(ITERATIONS, base64(salt), base64(iv)),
    content: base64(new Uint8Array(closed)),
  };
}

/** The text; nothing when the passphrase is another or anything of the file was changed. */
export async function unseal(sealed: Sealed, passphrase: string): Promise<string | undefined> {
  const { iterations, salt, iv, content } = sealed;
  const [saltBytes, ivBytes, closed] = [salt, iv, content].map(fromBase64);
  if (saltBytes === undefined || ivBytes === undefined || closed === undefined) return undefined;
  try {
    const key = await keyOf(passphrase, saltBytes, iterations);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: ivBytes }, key, closed);
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    // The tag does not agree: nothing of it can be told apart from chance.
    return undefined;
  }
}

/** Reads the frame of a sealed text from any value. */
export function parseSealed(value: unknown): Sealed | { readonly fault: string } {
  const field = fieldsOf(value);
  if (field?.('reattune') !== 'sealed') return { fault: 'It is no file that Reattune has closed.' };
  const format = field('format');
  if (typeof format === 'number' && format > SEALED_FORMAT) return { fault: NEWER };
  const iterations = wholeNumberOf(field('iterations'), 1, MOST_ITERATIONS);
  const [salt, iv, content] = [field('salt'), field('iv'), field('content')];
  const known =
    format === SEALED_FORMAT &&
    field('cipher') === 'AES-256-GCM' &&
    field('key') === 'PBKDF2-SHA-256' &&
    iterations !== undefined;
  if (!known) return { fault: 'How it was encrypted is not known here, so it cannot be opened.' };
  if (!isBase64(salt, SALT_BYTES) || !isBase64(iv, IV_BYTES) || !isBase64(content, TAG_BYTES, true))
    return { fault: 'It is cut off or was changed on its way.' };
  return { ...headOf(iterations, salt, iv), content };
}

const NEWER =
  'It was saved by a newer version of Reattune. Open Reattune anew on this device, so that it is up to date, and bring the file in then.';

function headOf(iterations: number, salt: string, iv: string): Omit<Sealed, 'content'> {
  return {
    reattune: 'sealed',
    format: SEALED_FORMAT,
    cipher: 'AES-256-GCM',
    key: 'PBKDF2-SHA-256',
    iterations,
    salt,
    iv,
  };
}

async function keyOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  // One and the same letter can be typed as one sign or as two; either opens the file.
  const words = bytesOf(passphrase.normalize('NFC'));
  const raw = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    raw,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function isBase64(value: unknown, bytes: number, orMore = false): value is string {
  if (typeof value !== 'string') return false;
  const length = fromBase64(value)?.length ?? -1;
  return orMore ? length >= bytes : length === bytes;
}

function base64(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    signs += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(signs);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
