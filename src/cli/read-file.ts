/** Reads a file that somebody named, however large or odd it is. */
import { open } from 'node:fs/promises';
import { WrongUse } from './terminal.ts';

/**
 * At most `limit` + 1 bytes: enough to see that a file is too large, whatever its size.
 * @throws WrongUse when it cannot be read.
 */
export async function readBytes(file: string, limit: number): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const buffer = new Uint8Array(limit + 1);
      let length = 0;
      while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return buffer.subarray(0, length);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new WrongUse(sentence(file, error));
  }
}

/** The text that offsets in these bytes count in; what is no UTF-8 shows as �. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function sentence(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `There is no file ${file}.`;
  if (code === 'EISDIR') return `${file} is a folder; name the files in it.`;
  if (code === 'EACCES' || code === 'EPERM') return `${file} may not be read by you.`;
  return `${file} cannot be read (${error instanceof Error ? error.message : error}).`;
}
