/** What `app/early-begin.ts` has noted in a brief before it could answer, and how it is told to stop. */

/** What was chosen when somebody began before the page could answer, by the form's names. Gives it once. */
export function takeEarlyBegin(): URLSearchParams | undefined {
  const marks = document.documentElement.dataset;
  const { begun } = marks;
  marks.hydrated = 'true';
  delete marks.begun;
  return begun === undefined ? undefined : new URLSearchParams(begun);
}
