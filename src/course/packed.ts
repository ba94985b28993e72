/**
 * A value as a short text that survives a link, a message and a piece of paper: JSON, compressed
 * with a checksum (zlib, RFC 1950), in base64url. Reading it is bounded, and never throws.
 */

/** Unpacked bytes that are read at the most; 200 runs of 20 turns are a tenth of it. */
export const MOST_UNPACKED = 4_000_000;

export type Unpacked = { readonly value: unknown } | { readonly fault: string };

export async function pack(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const packed = await throughStream(bytes, new CompressionStream('deflate'), Infinity);
  return base64url(packed ?? new Uint8Array());
}

/** The value that was packed; white space that mail programs put in is passed over. */
export async function unpack(text: string): Promise<Unpacked> {
  const signs = text.replace(/\s+/g, '');
  if (!/^[\w-]*$/.test(signs)) return { fault: 'It holds signs that no code of Reattune has.' };
  let json: Uint8Array | undefined;
  try {
    json = await throughStream(bytesOf(signs), new DecompressionStream('deflate'), MOST_UNPACKED);
  } catch {
    return { fault: 'It is cut off or was changed on its way: its checksum does not agree.' };
  }
  if (json === undefined)
    return { fault: 'Unpacked it would be larger than anything of Reattune.' };
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)) };
  } catch {
    return { fault: 'What is in it is no record of Reattune.' };
  }
}

/** All that comes out of a stream, or nothing when it is more than `most` bytes. */
async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Throws where the signs are one too many or too few to be whole bytes. */
function bytesOf(signs: string): Uint8Array<ArrayBuffer> {
  const binary = atob(signs.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
