/**
 * Which files are fetched beside a page's own script, when somebody goes to it. Each is named in
 * the first script of all, which whoever opens a session waits for; so only the pages on the way
 * to a session have all of theirs named. The others need one more round for theirs; the debrief
 * comes by itself when a session has ended (`routes/playing.tsx`).
 */
export function fetchedAhead(file: string, needed: readonly string[]): string[] {
  const isOnTheWay = /(?:^|\/)(?:library|brief)-route\b/.test(file);
  // Styles have no other way in.
  return needed.filter((one) => isOnTheWay || one === file || one.endsWith('.css'));
}
