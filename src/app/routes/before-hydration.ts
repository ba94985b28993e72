/** What `early.ts` has noted on the page before the page could answer, and how it is told to stop. */

/** The place of the option that was pressed before; nothing when none was. Gives it once. */
export function takeEarlyPress(): number | undefined {
  const marks = document.documentElement.dataset;
  const { pressed } = marks;
  marks.hydrated = 'true';
  delete marks.pressed;
  return pressed === undefined || pressed === '-1' ? undefined : Number(pressed);
}

/** The run that stands here now is the one that was meant: nothing need be hidden any more. */
export function showSession(): void {
  delete document.documentElement.dataset.start;
}
