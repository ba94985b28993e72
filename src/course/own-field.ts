/** Reads what came from outside: only a value's own fields are looked at, never its prototype's. */

/** Asks a value for its fields by name; nothing when it is no record. */
export function fieldsOf(value: unknown): ((name: string) => unknown) | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (name) => (Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined);
}

/**
 * A text of at most so many characters, in one line or, with `lines`, in several. What cannot be
 * seen or turns the direction of writing is taken out; nothing when it is no text or too long.
 */
export function textOf(value: unknown, most: number, lines = false): string | undefined {
  if (typeof value !== 'string' || value.length > most * 2) return undefined;
  const seen = value.replace(/[\p{Cf}\p{Co}\p{Cs}]/gu, '');
  const text = lines
    ? seen.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')
    : seen.replace(/[\s\p{Cc}]+/gu, ' ');
  const trimmed = text.trim();
  return trimmed.length > most ? undefined : trimmed;
}

/** A whole number within bounds, or nothing. */
export function wholeNumberOf(value: unknown, least: number, most: number): number | undefined {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    ? Number(value)
    : undefined;
}

/** So many lower-case hex digits, or nothing. */
export function hexOf(value: unknown, digits: number): string | undefined {
  const fits = typeof value === 'string' && value.length === digits && /^[0-9a-f]+$/.test(value);
  return fits ? value : undefined;
}
