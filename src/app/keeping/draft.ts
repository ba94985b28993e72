/** What is half written, kept for this tab until it is done with: a reload does not lose it. */

const START = 'reattune-draft-';

/** What was kept under a name; to be checked before use. Nothing when there is nothing to read. */
export function keptDraft(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(START + name) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Keeps a draft as it stands; nothing puts it away. A browser that refuses loses only the reload. */
export function keepDraft(name: string, draft: unknown): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(START + name);
    else sessionStorage.setItem(START + name, JSON.stringify(draft));
  } catch {
    // Refused or full: what is written is still on the page.
  }
}
