/** Erases everything of this site's in the browser but its own files, and sees that it stays so. */
import type { Holdings } from './holdings.ts';
import { announceErased } from './other-tabs.ts';

/** Whatever the app writes beside the database begins with this. */
const OURS = 'reattune';

/** Rejects, with nothing told to anybody, when the browser does not let go of what is stored. */
export async function eraseEverything(holdings: Holdings): Promise<void> {
  await holdings.erase();
  forgetNotes();
  announceErased();
}

/** Removes the app's small notes: those that every tab sees, and those of this tab alone. */
export function forgetNotes(): void {
  for (const storage of ['localStorage', 'sessionStorage'] as const) {
    try {
      const notes = window[storage];
      const names = Array.from({ length: notes.length }, (_, place) => notes.key(place) ?? '');
      for (const name of names) if (name.startsWith(OURS)) notes.removeItem(name);
    } catch {
      // A browser that refuses storage keeps no notes.
    }
  }
}
