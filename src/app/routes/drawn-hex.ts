/** Names drawn by chance. */

/** So many random bytes as hex; `randomUUID` is missing on addresses a browser does not call secure. */
export function drawnHex(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
