/**
 * Which files are fetched beside a page's own script, when somebody goes to it. What the first
 * script of all names, whoever opens a session waits for; so there only the pages on the way to a
 * session have all of theirs named. Most others are named elsewhere (`routes/later-pages.ts`).
 * @param host The script that names them.
 */
export function fetchedAhead(
  file: string,
  needed: readonly string[],
  { hostId: host }: { readonly hostId: string },
): string[] {
  const isWaitedFor = /(?:^|\/)first-/.test(host);
  const isOnTheWay = /(?:^|\/)(?:library|brief)-route\b/.test(file);
  // Styles have no other way in.
  return needed.filter((one) => !isWaitedFor || isOnTheWay || one === file || one.endsWith('.css'));
}
