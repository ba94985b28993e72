/** What was removed on a page, with what puts each back, as long as the page stands. */
import { useState } from 'react';
import type { Removal } from './removed-lines.tsx';

export interface Removals {
  readonly removals: readonly Removal[];
  readonly removed: (removal: Removal, putBack: () => Promise<void>) => void;
  /** Puts one back; it goes from the list once it is there again, and stays when that fails. */
  readonly undo: (key: string) => Promise<void>;
}

export function useRemovals(): Removals {
  const [kept, setKept] = useState<readonly (Removal & { putBack: () => Promise<void> })[]>([]);
  return {
    removals: kept,
    removed: (removal, putBack) =>
      setKept((now) => [...now.filter(({ key }) => key !== removal.key), { ...removal, putBack }]),
    async undo(key) {
      await kept.find((one) => one.key === key)?.putBack();
      setKept((now) => now.filter((one) => one.key !== key));
    },
  };
}
