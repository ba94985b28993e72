/** The day of a moment where the reader is, as `2026-12-04`. */
export function localDay(on: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [on.getFullYear(), two(on.getMonth() + 1), two(on.getDate())].join('-');
}
